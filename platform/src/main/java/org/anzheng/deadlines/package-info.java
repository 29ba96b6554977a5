/**
 * 期限: legal clocks. A decision starts one; when it passes, {@link
 * org.anzheng.deadlines.DeadlinePassed} becomes an ordinary transition by the system, in the same
 * transaction. Deadlines are triggers, not facts: what they lead to is the fact.
 *
 * <p>Every clock is a row: it survives a restart, and whoever runs due clocks locks one row, skips
 * those that others hold, and closes it in the transaction of its consequence. So any number of
 * servers may run them at once, and each passes exactly once ({@code DeadlinesTest}). A clock may
 * stand still while the other side holds the ball, and warn ahead as the table of warnings says.
 *
 * <p>Owns the running deadlines, their warnings, and the calendar of working days. Announces {@link
 * org.anzheng.deadlines.DeadlineNear} and DeadlinePassed.
 */
@ApplicationModule(displayName = "期限", allowedDependencies = "kernel")
@NullMarked
package org.anzheng.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
