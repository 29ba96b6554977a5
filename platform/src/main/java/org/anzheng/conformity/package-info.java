/**
 * 持续符合: what a certified organisation owes after the certificate is issued: notice of changes (F14)
 * and of incidents (F15), the yearly self-declaration, and the proper use of certificate and mark;
 * and what the body makes of each.
 *
 * <p>Every one of them is a {@link org.anzheng.conformity.Matter} of one certificate, with a
 * lifecycle of its own: {@link org.anzheng.conformity.ChangeNoticeTransition}, {@link
 * org.anzheng.conformity.IncidentTransition}, {@link org.anzheng.conformity.DeclarationTransition},
 * {@link org.anzheng.conformity.MarkCheckTransition}. None of them changes the certificate: that
 * takes a case, or the decision maker; the facts of both are awaited here.
 *
 * <p>Announces {@link org.anzheng.conformity.ConformityFact}. Reacts, in the transaction of the
 * cause, to facts of certificates and cases and to its own deadlines.
 */
@ApplicationModule(
    displayName = "持续符合",
    allowedDependencies = {
      "scheme :: reads",
      "deadlines",
      "deadlines :: reads",
      "deadlines :: facts",
      "archive :: reads",
      "notices",
      "certificates :: reads",
      "certificates :: facts",
      "certification",
      "certification :: reads",
      "certification :: facts"
    })
@NullMarked
package org.anzheng.conformity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
