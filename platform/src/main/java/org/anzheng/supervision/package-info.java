/**
 * 监督管理: risk signals, allegations, random draws, inspections, penalty cases, orders and referrals
 * of the departments and their offices, each act within the power of the day.
 *
 * <p>{@link org.anzheng.supervision.draws.DrawTransition}, {@link
 * org.anzheng.supervision.inspections.InspectionTransition}, {@link
 * org.anzheng.supervision.cases.PenaltyTransition} and {@link
 * org.anzheng.supervision.orders.OrderTransition} say what can happen. Regulators order and bodies
 * act: nothing here changes a certificate; what a decision does to a body or a person goes through
 * their front doors.
 *
 * <p>Announces {@link org.anzheng.supervision.draws.DrawFact} and {@link
 * org.anzheng.supervision.proceedings.ProceedingMoved}. Reacts to its own deadlines, and to facts
 * of certificates, which close the orders that asked for them.
 */
@ApplicationModule(
    displayName = "监督管理",
    allowedDependencies = {
      "proof",
      "scheme :: reads",
      "parties :: reads",
      "archive",
      "archive :: reads",
      "archive :: records",
      "notices",
      "deadlines",
      "deadlines :: reads",
      "deadlines :: facts",
      "people",
      "people :: reads",
      "bodies",
      "bodies :: reads",
      "bodies :: filings",
      "evaluations :: reads",
      "evaluations :: facts",
      "certificates :: reads",
      "certificates :: facts",
      "certification :: reads",
      "certification :: facts",
      "complaints :: reads",
      "conformity :: reads",
      "reporting :: reads",
      "trust :: reads"
    })
@NullMarked
package org.anzheng.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
