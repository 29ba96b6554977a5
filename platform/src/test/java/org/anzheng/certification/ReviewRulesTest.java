package org.anzheng.certification;

import static org.anzheng.certification.CertificationRefusal.EVALUATION_FAILED;
import static org.anzheng.certification.CertificationRefusal.MAJOR_ITEM_NOT_IN_ORDER;
import static org.anzheng.certification.CertificationRefusal.NOT_DECLARED_IMPARTIAL;
import static org.anzheng.certification.CertificationRefusal.REMARK_MISSING;
import static org.anzheng.certification.CertificationRefusal.REVIEW_ITEM_OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.evaluations.EvaluationStatus;
import org.anzheng.evaluations.Recommendation;
import org.anzheng.given.GivenForms;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.junit.jupiter.api.Test;

class ReviewRulesTest {

  private final CaseFile file = new GivenSituation().file();

  @Test
  void a_complete_review_is_taken() {
    assertThat(ReviewRules.objections(GivenForms.review(), file)).isEmpty();
  }

  @Test
  void an_empty_one_is_told_everything_at_once() {
    ReviewForm empty = new ReviewForm(List.of(), Optional.empty(), "", false);

    assertThat(ReviewRules.objections(empty, file))
        .extracting(Objection::reason)
        .contains(NOT_DECLARED_IMPARTIAL, KernelRefusal.REQUIRED)
        .filteredOn(REVIEW_ITEM_OPEN::equals)
        .hasSize(ReviewItem.values().length);
  }

  @Test
  void a_fault_needs_a_remark() {
    ReviewForm form = with(new ReviewAnswer(ReviewItem.PLAN, false, ""), Recommendation.GRANT);

    assertThat(ReviewRules.objections(form, file))
        .containsExactly(Objection.toField("answers.PLAN", REMARK_MISSING, ReviewItem.PLAN));
  }

  @Test
  void a_major_fault_forbids_to_recommend_a_grant_but_not_a_refusal() {
    ReviewAnswer fault = new ReviewAnswer(ReviewItem.CONCLUSION_TRUE, false, "与事实不符");

    assertThat(ReviewRules.objections(with(fault, Recommendation.GRANT), file))
        .containsExactly(Objection.to(MAJOR_ITEM_NOT_IN_ORDER));
    assertThat(ReviewRules.objections(with(fault, Recommendation.REFUSE), file)).isEmpty();
  }

  @Test
  void after_a_failed_evaluation_nothing_can_be_granted() {
    GivenSituation given = new GivenSituation();
    given.evaluationStatus = EvaluationStatus.FAILED;

    assertThat(ReviewRules.objections(GivenForms.review(), given.file()))
        .containsExactly(Objection.to(EVALUATION_FAILED));
  }

  private static ReviewForm with(ReviewAnswer changed, Recommendation recommendation) {
    List<ReviewAnswer> answers =
        Stream.concat(
                GivenForms.answers().stream().filter(a -> a.item() != changed.item()),
                Stream.of(changed))
            .toList();
    return new ReviewForm(answers, Optional.of(recommendation), "意见", true);
  }
}
