package org.anzheng.web.applicant;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.Commissions;
import org.anzheng.certification.Gap;
import org.anzheng.certification.SupplementAnswer;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 补正: an answer to each gap; the form itself is changed in the draft that was reopened. */
@Component
@Order(10)
class SupplyAct implements ApplicantCaseAct {

  private final Commissions commissions;

  SupplyAct(Commissions commissions) {
    this.commissions = commissions;
  }

  @Override
  public String path() {
    return "supply";
  }

  @Override
  public CaseTransition transition() {
    return CaseTransition.SUPPLY;
  }

  @Override
  public List<Row> context(CaseFile file, Actor actor, View view) {
    return List.of(
        Row.link(
            view.text("page.applicant.supply.form"),
            view.text("page.applicant.supply.edit"),
            "/applicant/cases/" + file.summary().number() + "/form"));
  }

  @Override
  public List<FormField> fields(CaseFile file, Typed typed, View view) {
    List<FormField> fields = new ArrayList<>();
    List<Gap> gaps = gaps(file);
    for (int i = 0; i < gaps.size(); i++) {
      fields.add(
          FormField.Text.of(
              name(i),
              view.text("page.applicant.supply.gap", i + 1, view.name(gaps.get(i).section())),
              gaps.get(i).text(),
              typed.text(name(i))));
    }
    return fields;
  }

  @Override
  public void carryOut(CaseFile file, Typed typed, Actor actor) {
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < gaps(file).size(); i++) {
      answers.add(typed.text(name(i)));
    }
    commissions.supply(file.summary().number(), new SupplementAnswer(answers), actor);
  }

  private static List<Gap> gaps(CaseFile file) {
    return file.records().supplement().map(s -> s.gaps()).orElse(List.of());
  }

  private static String name(int index) {
    return "answers[" + index + "]";
  }
}
