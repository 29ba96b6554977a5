package org.anzheng.web.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anzheng.certification.ApplicationReviews;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.CommissionSection;
import org.anzheng.certification.Gap;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 一次性告知补正: the list of gaps, by part of the form. */
@Component
@Order(20)
class SupplementRequestAct implements BodyCaseAct {

  private final ApplicationReviews reviews;

  SupplementRequestAct(ApplicationReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public String path() {
    return "supplement";
  }

  @Override
  public CaseTransition transition() {
    return CaseTransition.REQUEST_SUPPLEMENT;
  }

  @Override
  public List<FormField> fields(CaseFile file, Typed typed, View view) {
    return Arrays.stream(CommissionSection.values())
        .<FormField>map(section ->
            new FormField.Text(
                field(section),
                view.name(section),
                view.text("page.cases.field.gaps.hint"),
                "",
                typed.text(field(section)),
                3))
        .toList();
  }

  @Override
  public void carryOut(CaseFile file, Typed typed, Actor actor) {
    List<Gap> gaps = new ArrayList<>();
    for (CommissionSection section : CommissionSection.values()) {
      typed
          .text(field(section))
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> gaps.add(new Gap(section, line.strip())));
    }
    reviews.requestSupplement(file.summary().number(), gaps, actor);
  }

  private static String field(CommissionSection section) {
    return section == CommissionSection.CLIENT ? "gaps" : "gaps." + section;
  }
}
