/** 认证委托人页面: commissions, cases and certificates of a service organisation. */
@ApplicationModule(
    allowedDependencies = {
      "texts",
      "web.shared",
      "web.supervision",
      "supervision :: oversight",
      "web.complaints",
      "web.conformity",
      "conformity",
      "conformity :: reads",
      "complaints",
      "complaints :: reads",
      "web.cases",
      "parties",
      "parties :: reads",
      "scheme",
      "scheme :: reads",
      "deadlines",
      "deadlines :: reads",
      "archive",
      "archive :: reads",
      "evidence",
      "trust :: reads",
      "bodies",
      "bodies :: reads",
      "certificates :: reads",
      "evaluations",
      "evaluations :: reads",
      "certification",
      "certification :: reads"
    })
@NullMarked
package org.anzheng.web.applicant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
