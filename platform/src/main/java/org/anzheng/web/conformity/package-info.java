/**
 * 持续符合页面公共部分: one matter as its holder and its body see it, and the forms of all kinds; each
 * audience adds its own acts and its own addresses.
 */
@ApplicationModule(
    allowedDependencies = {
      "texts",
      "web.shared",
      "web.cases",
      "web.approvals",
      "parties :: reads",
      "scheme :: reads",
      "archive :: reads",
      "trust :: reads",
      "certificates :: reads",
      "certification :: reads",
      "conformity",
      "conformity :: reads"
    })
@NullMarked
package org.anzheng.web.conformity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
