/**
 * 期限: legal clocks. A decision starts one; when it passes, {@link
 * org.anzheng.deadlines.DeadlinePassed} becomes an ordinary transition by the system, in the same
 * transaction. Deadlines are triggers, not facts: what they lead to is the fact.
 *
 * <p>Owns the running deadlines and the calendar of working days. Announces DeadlinePassed.
 */
@ApplicationModule(displayName = "期限", allowedDependencies = "kernel")
@NullMarked
package org.anzheng.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
