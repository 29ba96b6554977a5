package org.anzheng.certification;

import static org.anzheng.certification.CertificationRefusal.EVALUATION_FAILED;
import static org.anzheng.certification.CertificationRefusal.NO_REPORT;
import static org.anzheng.certification.CertificationRefusal.NO_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.anzheng.evaluations.EvaluationStatus;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

class DecisionGateTest {

  @Test
  void a_reviewed_file_can_be_granted() {
    assertThat(DecisionGate.missingToGrant(new GivenSituation().as(Role.DECISION_MAKER))).isEmpty();
  }

  @Test
  void not_without_a_review() {
    GivenSituation given = new GivenSituation();
    given.review = Optional.empty();

    assertThat(DecisionGate.missing(given.as(Role.DECISION_MAKER)))
        .containsExactly(Objection.to(NO_REVIEW));
  }

  @Test
  void a_failed_evaluation_can_be_refused_but_not_granted() {
    GivenSituation given = new GivenSituation();
    given.evaluationStatus = EvaluationStatus.FAILED;
    given.report = Optional.empty();

    assertThat(DecisionGate.missing(given.as(Role.DECISION_MAKER))).isEmpty();
    assertThat(DecisionGate.missingToGrant(given.as(Role.DECISION_MAKER)))
        .containsExactly(Objection.to(EVALUATION_FAILED), Objection.to(NO_REPORT));
  }
}
