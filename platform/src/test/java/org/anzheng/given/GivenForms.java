package org.anzheng.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.certification.ApplicationReviewForm;
import org.anzheng.certification.ClientVerification;
import org.anzheng.certification.DecisionForm;
import org.anzheng.certification.ManDayForm;
import org.anzheng.certification.ReviewAnswer;
import org.anzheng.certification.ReviewForm;
import org.anzheng.certification.ReviewItem;
import org.anzheng.evaluations.Recommendation;

/** Filled forms of a body's people. */
public final class GivenForms {

  private GivenForms() {}

  /** A client without a fault, looked up on a day. */
  public static ClientVerification verified(LocalDate day) {
    return new ClientVerification(true, true, true, true, day, "示例企业信用信息公示系统");
  }

  /** An application review without a fault. */
  public static ApplicationReviewForm applicationReview(LocalDate day) {
    return new ApplicationReviewForm(verified(day), true, true, "", manDays(), "");
  }

  /** Two days where the rule sets none, and no adjustment. */
  public static ManDayForm manDays() {
    return new ManDayForm(Optional.of(new BigDecimal("2")), "示例：按同类项目", List.of());
  }

  /** A review that finds everything in order and recommends to grant. */
  public static ReviewForm review() {
    return new ReviewForm(answers(), Optional.of(Recommendation.GRANT), "材料完整，建议通过", true);
  }

  /** Every item in order. */
  public static List<ReviewAnswer> answers() {
    return Stream.of(ReviewItem.values()).map(i -> new ReviewAnswer(i, true, "")).toList();
  }

  /** A decision with its grounds. */
  public static DecisionForm decision(LocalDate day) {
    return new DecisionForm(verified(day), "符合认证要求", true);
  }
}
