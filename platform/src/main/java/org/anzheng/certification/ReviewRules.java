package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.Recommendation;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/** 复核规则 (F11): every item answered, every fault explained, no grant over a major fault. */
final class ReviewRules {

  private ReviewRules() {}

  @Basis({"17065:7.5", "regulation:21"})
  static List<Objection> objections(ReviewForm form, CaseFile file) {
    List<Objection> found = new ArrayList<>(ImpartialityDeclared.objections(form.declared()));
    for (ReviewItem item : ReviewItem.values()) {
      objection(item, form.answers()).ifPresent(found::add);
    }
    Texts.require(found, "opinion", form.opinion(), Texts.PROSE);
    if (form.recommendation().isEmpty()) {
      found.add(Objection.toField("recommendation", KernelRefusal.REQUIRED));
    }
    if (form.recommendation().filter(Recommendation.GRANT::equals).isPresent()) {
      found.addAll(againstGrant(form, file));
    }
    return found;
  }

  /** What stands against granting, whoever recommends or decides it. */
  @Basis({"17065:7.6", "dsc-rules:4.4"})
  static List<Objection> againstGrant(ReviewForm form, CaseFile file) {
    List<Objection> found = new ArrayList<>();
    if (!form.majorsInOrder()) {
      found.add(Objection.to(CertificationRefusal.MAJOR_ITEM_NOT_IN_ORDER));
    }
    if (file.evaluationFailed()) {
      found.add(Objection.to(CertificationRefusal.EVALUATION_FAILED));
    }
    return found;
  }

  private static Optional<Objection> objection(ReviewItem item, List<ReviewAnswer> answers) {
    String field = "answers." + item;
    Optional<ReviewAnswer> answer = answers.stream().filter(a -> a.item() == item).findFirst();
    if (answer.isEmpty()) {
      return Optional.of(Objection.toField(field, CertificationRefusal.REVIEW_ITEM_OPEN, item));
    }
    return answer
        .filter(given -> !given.inOrder() && given.remark().isBlank())
        .map(given -> Objection.toField(field, CertificationRefusal.REMARK_MISSING, item));
  }
}
