/**
 * 行政处罚: cases from the lead over investigation, notice, statement, hearing and legal review to the
 * decision, its service, publication and execution. {@link
 * org.anzheng.supervision.cases.PenaltyTransition} says what can happen to one.
 *
 * <p>Every department runs its cases so within its remit. What a decision does to a body or a
 * person goes through their own front doors.
 */
@NamedInterface("oversight")
@NullMarked
package org.anzheng.supervision.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
