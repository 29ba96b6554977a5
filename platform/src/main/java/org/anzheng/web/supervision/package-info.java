/**
 * 监督管理页面公共部分: a plan, its draw and its results as the public and the regulators see them; and
 * inspections, penalty cases and orders, which departments, offices, bodies and certified
 * organisations see on the same pages, each with its own acts.
 */
@ApplicationModule(
    allowedDependencies = {
      "texts",
      "web.shared",
      "web.cases",
      "web.approvals",
      "documents",
      "parties :: reads",
      "bodies :: reads",
      "scheme :: reads",
      "archive :: reads",
      "supervision :: oversight",
      "proof",
      "trust :: reads",
      "supervision :: reads"
    })
@NullMarked
package org.anzheng.web.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
