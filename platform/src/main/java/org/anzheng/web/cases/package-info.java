/**
 * 案件页面公共部分: what applicant and body see alike: the page of a case, its forms, its lists and the
 * list of what waits. Each audience adds its own acts and its own addresses.
 */
@ApplicationModule(
    allowedDependencies = {
      "texts",
      "web.shared",
      "documents",
      "papers",
      "parties",
      "parties :: reads",
      "scheme :: reads",
      "deadlines :: reads",
      "notices :: reads",
      "archive",
      "archive :: reads",
      "archive :: records",
      "evidence",
      "proof",
      "trust :: reads",
      "bodies :: reads",
      "certificates :: reads",
      "evaluations :: reads",
      "certification",
      "certification :: reads"
    })
@NullMarked
package org.anzheng.web.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
