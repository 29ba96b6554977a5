package org.anzheng.web.regulator;

import java.util.List;
import org.anzheng.bodies.BodySummary;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;

/** 机构资质处理页面. */
public record StandingPage(
    StandingAct act,
    BodySummary body,
    Typed typed,
    FormErrors errors,
    List<FormField> fields,
    List<Row> answers) {

  /** The page of the body. */
  public String bodyPath() {
    return "/regulator/bodies/" + body.approvalNo();
  }

  /** Where the act is done. */
  public String path() {
    return bodyPath() + "/" + act.path();
  }
}
