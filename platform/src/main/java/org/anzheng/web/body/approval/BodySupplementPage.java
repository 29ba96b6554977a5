package org.anzheng.web.body.approval;

import org.anzheng.bodies.approval.ApprovalFile;

/** 补正页面: the gaps, before the form is opened again. */
public record BodySupplementPage(ApprovalFile file) {

  /** The address of the case. */
  public String base() {
    return "/body/approval/" + file.summary().number();
  }
}
