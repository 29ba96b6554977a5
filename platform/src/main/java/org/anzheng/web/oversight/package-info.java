/**
 * 监督办理页面: signals, reports of the public, referrals and service supervision, the same for national
 * departments and for offices; what each sees and may do, the front doors decide.
 */
@ApplicationModule(
    allowedDependencies = {
      "texts",
      "proof",
      "web.shared",
      "archive",
      "archive :: reads",
      "parties :: reads",
      "scheme :: reads",
      "deadlines :: reads",
      "bodies :: reads",
      "trust :: reads",
      "supervision :: reads",
      "supervision :: oversight",
      "supervision :: records",
      "supervision :: signals",
      "supervision :: allegations",
      "supervision :: referrals",
      "supervision :: services"
    })
@NullMarked
package org.anzheng.web.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
