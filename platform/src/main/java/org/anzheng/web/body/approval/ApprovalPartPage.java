package org.anzheng.web.body.approval;

import java.util.List;
import org.anzheng.bodies.approval.ApplicationPart;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;

/** 申请书部分页面. */
public record ApprovalPartPage(ApplicationPart part, List<FormField> fields, FormErrors errors) {

  /** Where it is saved. */
  public String path() {
    return "/body/approval/draft/" + part.name().toLowerCase(java.util.Locale.ROOT);
  }
}
