/** 监督抽查页面公共部分: a plan, its draw and its results as the public and the regulators see them. */
@ApplicationModule(
    allowedDependencies = {
      "texts",
      "web.shared",
      "proof",
      "trust :: reads",
      "supervision :: reads"
    })
@NullMarked
package org.anzheng.web.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
