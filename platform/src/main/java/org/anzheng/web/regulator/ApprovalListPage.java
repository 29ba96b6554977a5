package org.anzheng.web.regulator;

import java.util.List;
import org.anzheng.bodies.approval.ApprovalCase;
import org.anzheng.web.shared.Tone;

/** 审批队列页面: what is open, soonest limit first, and what was finished lately. */
public record ApprovalListPage(List<Line> open, List<Line> closed) {

  /**
   * One case.
   *
   * @param due the legal deadline in words; blank without one
   */
  public record Line(ApprovalCase summary, String due, Tone tone) {}
}
