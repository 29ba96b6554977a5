package org.anzheng.web.applicant;

import java.util.List;
import java.util.UUID;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.Rectification;
import org.anzheng.certification.Rectifications;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 提交整改. */
@Component
@Order(30)
class RectificationAct implements ApplicantCaseAct {

  private final Rectifications rectifications;

  RectificationAct(Rectifications rectifications) {
    this.rectifications = rectifications;
  }

  @Override
  public String path() {
    return "rectification";
  }

  @Override
  public CaseTransition transition() {
    return CaseTransition.REPORT_RECTIFICATION;
  }

  @Override
  public List<FormField> fields(CaseFile file, Typed typed, View view) {
    return List.of(
        FormField.Text.of(
            "statement",
            view.text("page.applicant.rectification.statement"),
            "",
            typed.text("statement")),
        new FormField.Upload("files", view.text("page.applicant.rectification.files"), ""));
  }

  @Override
  public void carryOut(CaseFile file, Typed typed, Actor actor) {
    List<UUID> evidence = typed.texts(Uploads.KEPT).stream().map(Uploads::id).toList();
    rectifications.report(
        file.summary().number(), new Rectification(typed.text("statement"), evidence), actor);
  }
}
