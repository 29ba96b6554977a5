/** 平台管理页面: the regulators' organisations and accounts. */
@ApplicationModule(
    allowedDependencies = {"texts", "web.shared", "web.offices", "parties", "parties :: reads"})
@NullMarked
package org.anzheng.web.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
