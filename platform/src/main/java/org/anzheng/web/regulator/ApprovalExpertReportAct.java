package org.anzheng.web.regulator;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anzheng.bodies.approval.ApprovalFile;
import org.anzheng.bodies.approval.ApprovalReviews;
import org.anzheng.bodies.approval.ApprovalTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.approvals.ApprovalFiles;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 专家评审结束: the report as a file, and what it found. */
@Component
@Order(50)
class ApprovalExpertReportAct implements RegulatorApprovalAct {

  private final ApprovalReviews reviews;
  private final ApprovalFiles files;

  ApprovalExpertReportAct(ApprovalReviews reviews, ApprovalFiles files) {
    this.reviews = reviews;
    this.files = files;
  }

  @Override
  public String path() {
    return "expert-report";
  }

  @Override
  public ApprovalTransition transition() {
    return ApprovalTransition.REPORT_EXPERT_REVIEW;
  }

  @Override
  public List<FormField> fields(ApprovalFile file, Typed typed, View view) {
    List<FormField> fields = new ArrayList<>();
    List<UUID> kept = ApprovalFiles.kept(typed, "kept.report");
    kept.stream()
        .map(id ->
            FormField.Choice.many(
                "kept.report",
                view.text("page.approvals.field.report"),
                typed.texts("kept.report"),
                List.of(Option.of(id.toString(), files.name(id)))))
        .forEach(fields::add);
    if (kept.isEmpty()) {
      fields.add(new FormField.Upload("file.report", view.text("page.approvals.field.report"), ""));
    }
    fields.add(
        FormField.Text.of(
            "conclusion",
            view.text("page.approvals.field.conclusion"),
            "",
            typed.text("conclusion")));
    return fields;
  }

  @Override
  public void carryOut(ApprovalFile file, Typed typed, Actor actor) {
    UUID report =
        ApprovalFiles.kept(typed, "kept.report").stream()
            .findFirst()
            .orElseThrow(() ->
                new Refusal(List.of(Objection.toField("file.report", KernelRefusal.REQUIRED))));
    reviews.reportExpertReview(file.summary().number(), report, typed.text("conclusion"), actor);
  }
}
