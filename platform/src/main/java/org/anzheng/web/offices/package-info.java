/** 地方主管部门页面公共部分: how an office is set up and shown, for the operator, its department and itself. */
@ApplicationModule(allowedDependencies = {"texts", "web.shared", "parties", "parties :: reads"})
@NullMarked
package org.anzheng.web.offices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
