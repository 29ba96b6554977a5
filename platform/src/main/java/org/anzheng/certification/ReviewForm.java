package org.anzheng.certification;

import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.Recommendation;
import org.springframework.modulith.NamedInterface;

/**
 * 复核表 (F11, first part).
 *
 * @param declared 公正性与保密声明: took no part in the evaluation, no conflict of interest (SOD-9)
 */
@NamedInterface("reads")
public record ReviewForm(
    List<ReviewAnswer> answers,
    Optional<Recommendation> recommendation,
    String opinion,
    boolean declared) {

  public ReviewForm {
    answers = List.copyOf(answers);
  }

  /** Whether everything without which nothing can be granted is in order. */
  public boolean majorsInOrder() {
    return answers.stream().filter(a -> a.item().major()).allMatch(ReviewAnswer::inOrder);
  }
}
