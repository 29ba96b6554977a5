/** 主管部门页面: bodies approved, standing changed, parameters read. */
@ApplicationModule(
    allowedDependencies = {
      "texts",
      "web.shared",
      "web.oversight",
      "supervision :: signals",
      "web.complaints",
      "web.supervision",
      "supervision",
      "supervision :: reads",
      "complaints",
      "complaints :: reads",
      "web.cases",
      "web.approvals",
      "web.offices",
      "web.norms",
      "parties",
      "parties :: reads",
      "scheme",
      "scheme :: reads",
      "scheme :: committee",
      "scheme :: catalogue",
      "scheme :: norms",
      "deadlines",
      "deadlines :: reads",
      "archive",
      "archive :: reads",
      "evidence",
      "archive :: records",
      "opinions",
      "opinions :: reads",
      "trust :: reads",
      "register",
      "adoption :: counts",
      "adoption :: records",
      "adoption :: requirements",
      "people",
      "people :: reads",
      "bodies",
      "bodies :: reads",
      "bodies :: approval",
      "bodies :: filings",
      "certificates :: reads",
      "evaluations :: reads",
      "certification :: reads",
      "certification"
    })
@NullMarked
package org.anzheng.web.regulator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
