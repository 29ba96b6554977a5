/** 公开页面: what anybody may read, without an account. */
@ApplicationModule(
    allowedDependencies = {"texts", "web.shared", "parties", "parties :: reads", "trust :: reads"})
@NullMarked
package org.anzheng.web.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
