/**
 * 监督管理: inspections drawn at random (双随机、一公开): lists are frozen and in the log before the announced
 * time, the seed comes from the witnesses afterwards, the result can be made again by anybody.
 *
 * <p>{@link org.anzheng.supervision.DrawTransition} says what can happen to an inspection plan.
 * Regulators order and bodies act: nothing here changes a body or a certificate.
 *
 * <p>Announces {@link org.anzheng.supervision.DrawFact}. Reacts to its own deadline, the announced
 * time.
 */
@ApplicationModule(
    displayName = "监督管理",
    allowedDependencies = {
      "proof",
      "archive",
      "archive :: reads",
      "notices",
      "people :: reads",
      "evaluations :: reads",
      "evaluations :: facts",
      "certification :: reads",
      "certification :: facts",
      "complaints :: reads",
      "conformity :: reads",
      "bodies :: filings",
      "scheme :: reads",
      "parties :: reads",
      "deadlines",
      "deadlines :: reads",
      "deadlines :: facts",
      "bodies :: reads",
      "certificates :: reads",
      "certificates :: facts",
      "trust :: reads"
    })
@NullMarked
package org.anzheng.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
