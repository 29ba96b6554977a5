/**
 * 投诉申诉: complaints to a certification body and appeals against its acts, from receipt to the formal
 * notice of outcome and end; and their escalation to the market regulator.
 *
 * <p>{@link org.anzheng.complaints.ComplaintTransition} and {@link
 * org.anzheng.complaints.EscalationTransition} say what can happen. A successful appeal changes no
 * certificate and no case: the body acts there itself, and the fact that follows is linked here.
 *
 * <p>Announces {@link org.anzheng.complaints.ComplaintFact}. Who complained is sealed and shown to
 * those who handle the complaint only.
 */
@ApplicationModule(
    displayName = "投诉申诉",
    allowedDependencies = {
      "scheme :: reads",
      "parties :: reads",
      "archive :: records",
      "deadlines",
      "deadlines :: reads",
      "bodies :: reads",
      "people :: reads",
      "notices",
      "notices :: reads",
      "certificates :: reads",
      "evaluations :: reads",
      "certification :: reads"
    })
@NullMarked
package org.anzheng.complaints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
