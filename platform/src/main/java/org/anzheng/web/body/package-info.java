/** 认证机构页面: everything a certification body does, each duty its part. */
@ApplicationModule(
    allowedDependencies = {
      "texts",
      "web.shared",
      "web.reports",
      "adoption :: keys",
      "reporting",
      "reporting :: reads",
      "sheets",
      "web.supervision",
      "web.oversight",
      "supervision :: services",
      "web.complaints",
      "web.conformity",
      "conformity",
      "conformity :: reads",
      "complaints",
      "complaints :: reads",
      "web.cases",
      "web.approvals",
      "parties",
      "parties :: reads",
      "scheme",
      "scheme :: reads",
      "deadlines",
      "deadlines :: reads",
      "archive",
      "archive :: reads",
      "evidence",
      "archive :: records",
      "trust :: reads",
      "people",
      "people :: reads",
      "bodies",
      "bodies :: reads",
      "bodies :: approval",
      "bodies :: filings",
      "certificates",
      "certificates :: reads",
      "certificates :: facts",
      "evaluations",
      "evaluations :: reads",
      "certification",
      "certification :: reads"
    })
@NullMarked
package org.anzheng.web.body;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
