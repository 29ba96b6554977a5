/**
 * 演示: a small plausible world, played by scripted people through the front doors, never by SQL. The
 * business clock is held at the day of the story; the log keeps real time.
 */
@ApplicationModule(
    allowedDependencies = {
      "parties",
      "parties :: reads",
      "archive",
      "archive :: reads",
      "archive :: records",
      "deadlines",
      "scheme",
      "scheme :: reads",
      "scheme :: committee",
      "scheme :: catalogue",
      "scheme :: norms",
      "people",
      "people :: reads",
      "bodies",
      "bodies :: reads",
      "bodies :: approval",
      "bodies :: filings",
      "opinions",
      "opinions :: reads",
      "certificates",
      "certificates :: reads",
      "certificates :: facts",
      "evaluations",
      "evaluations :: reads",
      "complaints",
      "complaints :: reads",
      "adoption",
      "adoption :: watch",
      "adoption :: requirements",
      "adoption :: records",
      "adoption :: promotions",
      "register",
      "reporting",
      "reporting :: reads",
      "sheets",
      "supervision :: draws",
      "supervision :: oversight",
      "supervision :: reads",
      "supervision :: signals",
      "supervision :: allegations",
      "supervision :: referrals",
      "supervision :: services",
      "conformity",
      "conformity :: reads",
      "certification",
      "certification :: reads",
      "trust",
      "trust :: reads",
      "texts"
    })
@NullMarked
package org.anzheng.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
