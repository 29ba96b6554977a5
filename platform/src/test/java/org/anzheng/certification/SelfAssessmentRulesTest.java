package org.anzheng.certification;

import static org.anzheng.certification.CertificationRefusal.MANDATORY_CRITERION;
import static org.anzheng.certification.CertificationRefusal.NOT_RATED;
import static org.anzheng.certification.CertificationRefusal.RATING_WITHOUT_GROUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Objection;
import org.anzheng.scheme.Criterion;
import org.junit.jupiter.api.Test;

/** F2. */
class SelfAssessmentRulesTest {

  private static final Criterion MANDATORY =
      new Criterion("S/5.1", "S", "5.1", "基本条件", "Basic", "GENERAL", true);
  private static final Criterion OPTIONAL =
      new Criterion("S/5.7", "S", "5.7", "远程服务", "Remote", "GENERAL", false);

  @Test
  void each_criterion_is_rated_with_a_ground() {
    assertThat(
            objections(
                rated(MANDATORY, ConformityRating.CONFORMING, "见手册"),
                new SelfRating(
                    OPTIONAL.id(), ConformityRating.PARTIAL, "", List.of(UUID.randomUUID()))))
        .isEmpty();
  }

  @Test
  void what_is_missing_is_named_clause_by_clause() {
    assertThat(objections(rated(OPTIONAL, ConformityRating.CONFORMING, " ")))
        .extracting(Objection::reason)
        .containsExactly(NOT_RATED, RATING_WITHOUT_GROUND);
  }

  @Test
  void a_mandatory_clause_always_applies() {
    assertThat(
            objections(
                rated(MANDATORY, ConformityRating.NOT_APPLICABLE, "无"),
                rated(OPTIONAL, ConformityRating.NOT_APPLICABLE, "不提供远程服务")))
        .extracting(Objection::reason)
        .containsExactly(MANDATORY_CRITERION);
  }

  private static List<Objection> objections(SelfRating... ratings) {
    return SelfAssessmentRules.objections(
        new SelfAssessment(List.of(ratings)), List.of(MANDATORY, OPTIONAL));
  }

  private static SelfRating rated(Criterion criterion, ConformityRating rating, String reason) {
    return new SelfRating(criterion.id(), rating, reason, List.of());
  }
}
