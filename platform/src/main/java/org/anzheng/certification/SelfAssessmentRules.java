package org.anzheng.certification;

import static org.anzheng.certification.CertificationRefusal.MANDATORY_CRITERION;
import static org.anzheng.certification.CertificationRefusal.NOT_RATED;
import static org.anzheng.certification.CertificationRefusal.RATING_WITHOUT_GROUND;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.scheme.Criterion;

/** 自评估规则 (F2): every criterion that applies is rated, and every rating has its ground. */
final class SelfAssessmentRules {

  private SelfAssessmentRules() {}

  @Basis({"17065:7.2", "gb32914:4", "ccrc:preparation"})
  static List<Objection> objections(SelfAssessment assessment, List<Criterion> criteria) {
    List<Objection> found = new ArrayList<>();
    for (Criterion criterion : criteria) {
      assessment
          .of(criterion.id())
          .ifPresentOrElse(
              rating -> objection(criterion, rating).ifPresent(found::add),
              () -> found.add(objection(criterion, NOT_RATED)));
    }
    return found;
  }

  private static Optional<Objection> objection(Criterion criterion, SelfRating rating) {
    if (criterion.mandatory() && rating.rating() == ConformityRating.NOT_APPLICABLE) {
      return Optional.of(objection(criterion, MANDATORY_CRITERION));
    }
    return rating.reason().isBlank() && rating.evidence().isEmpty()
        ? Optional.of(objection(criterion, RATING_WITHOUT_GROUND))
        : Optional.empty();
  }

  private static Objection objection(Criterion criterion, CertificationRefusal reason) {
    return Objection.toField(
        "selfAssessment." + criterion.id(), reason, criterion.id(), criterion.titleZh());
  }
}
