package org.anzheng.web.shared;

/**
 * 步骤: one stage of a procedure.
 *
 * @param label its name
 * @param state done, current or still to come
 */
public record Step(String label, State state) {

  /** 步骤状态. */
  public enum State {
    /** 已完成. */
    DONE,
    /** 当前. */
    CURRENT,
    /** 未开始. */
    AHEAD
  }
}
