/**
 * 投诉申诉页面公共部分: one complaint as its body, whoever complained, the market regulator and the public
 * see it; each audience adds its own acts and its own addresses.
 */
@ApplicationModule(
    allowedDependencies = {
      "texts",
      "web.shared",
      "web.cases",
      "parties :: reads",
      "trust :: reads",
      "bodies :: reads",
      "complaints",
      "complaints :: reads"
    })
@NullMarked
package org.anzheng.web.complaints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
