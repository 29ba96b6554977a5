package org.anzheng.web.regulator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anzheng.bodies.approval.ApplicationPart;
import org.anzheng.bodies.approval.ApprovalFile;
import org.anzheng.bodies.approval.ApprovalGap;
import org.anzheng.bodies.approval.ApprovalReviews;
import org.anzheng.bodies.approval.ApprovalTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 一次性告知补正: all gaps, part by part, one a line. */
@Component
@Order(20)
class ApprovalGapsAct implements RegulatorApprovalAct {

  private final ApprovalReviews reviews;

  ApprovalGapsAct(ApprovalReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public String path() {
    return "gaps";
  }

  @Override
  public ApprovalTransition transition() {
    return ApprovalTransition.TELL_GAPS;
  }

  @Override
  public List<FormField> fields(ApprovalFile file, Typed typed, View view) {
    return Arrays.stream(ApplicationPart.values())
        .<FormField>map(part ->
            FormField.Text.of(
                field(part),
                view.name(part),
                view.text("page.approvals.field.gapsHint"),
                typed.text(field(part))))
        .toList();
  }

  @Override
  public void carryOut(ApprovalFile file, Typed typed, Actor actor) {
    List<ApprovalGap> gaps = new ArrayList<>();
    for (ApplicationPart part : ApplicationPart.values()) {
      typed
          .text(field(part))
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> gaps.add(new ApprovalGap(part, line.strip())));
    }
    reviews.tellGaps(file.summary().number(), gaps, actor);
  }

  private static String field(ApplicationPart part) {
    return part == ApplicationPart.SCOPE ? "gaps" : "gaps." + part;
  }
}
