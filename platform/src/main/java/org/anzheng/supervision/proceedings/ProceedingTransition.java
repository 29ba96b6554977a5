package org.anzheng.supervision.proceedings;

import org.anzheng.kernel.Status;
import org.anzheng.kernel.Transition;

/**
 * 监管事项状态转换: one edge of the lifecycle of a proceeding.
 *
 * @param <S> the statuses of its kind
 */
public interface ProceedingTransition<S extends Enum<S> & Status> extends Transition<S> {

  /** Whether the party is served with it in writing. */
  boolean isServed();

  /** Whether reconsideration and lawsuit are open against it. */
  default boolean isAppealable() {
    return false;
  }

  /** Whether the court is open only after reconsideration. */
  default boolean isReviewedFirst() {
    return false;
  }
}
