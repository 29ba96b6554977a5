package org.anzheng.web.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.ReviewAnswer;
import org.anzheng.certification.ReviewForm;
import org.anzheng.certification.ReviewItem;
import org.anzheng.certification.Reviews;
import org.anzheng.evaluations.Recommendation;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 提出复核意见 (F11, first part): every item one by one. */
@Component
@Order(70)
class ReviewAct implements BodyCaseAct {

  private static final String NO = "no";

  private final Reviews reviews;

  ReviewAct(Reviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public String path() {
    return "review";
  }

  @Override
  public CaseTransition transition() {
    return CaseTransition.RECOMMEND;
  }

  @Override
  public List<FormField> fields(CaseFile file, Typed typed, View view) {
    List<FormField> fields = new ArrayList<>();
    for (ReviewItem item : ReviewItem.values()) {
      fields.add(
          new FormField.Choice(
              "answers." + item,
              view.name(item),
              item.major() ? view.text("page.cases.field.major") : "",
              "",
              typed.texts("answers." + item),
              List.of(
                  Option.of(CaseFields.YES, view.text("page.cases.record.inOrder")),
                  Option.of(NO, view.text("page.cases.record.notInOrder"))),
              false));
      fields.add(
          FormField.Line.text(
              "remarks." + item,
              view.text("page.cases.field.remark", view.name(item)),
              typed.text("remarks." + item)));
    }
    fields.add(
        FormField.Choice.one(
            "recommendation",
            view.text("page.cases.record.recommendation"),
            typed.text("recommendation"),
            Arrays.stream(Recommendation.values())
                .map(r -> Option.of(r.name(), view.name(r)))
                .toList()));
    fields.add(CaseFields.text("opinion", typed, view));
    fields.add(CaseFields.tick("declared", typed, view));
    return fields;
  }

  @Override
  public void carryOut(CaseFile file, Typed typed, Actor actor) {
    List<ReviewAnswer> answers = new ArrayList<>();
    for (ReviewItem item : ReviewItem.values()) {
      String answer = typed.text("answers." + item);
      if (!answer.isEmpty()) {
        answers.add(
            new ReviewAnswer(item, answer.equals(CaseFields.YES), typed.text("remarks." + item)));
      }
    }
    Optional<Recommendation> recommendation =
        Arrays.stream(Recommendation.values())
            .filter(r -> r.name().equals(typed.text("recommendation")))
            .findFirst();
    reviews.recommend(
        file.summary().number(),
        new ReviewForm(
            answers, recommendation, typed.text("opinion"), CaseFields.ticked(typed, "declared")),
        actor);
  }
}
