package org.anzheng.certification;

import static org.anzheng.certification.CertificationRefusal.NO_REPORT;
import static org.anzheng.certification.CertificationRefusal.TEAM_NOT_DECLARED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.anzheng.evaluations.EvaluationStatus;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

/** What must be on record before a review; SOD-9 for the team. */
class ReviewGateTest {

  @Test
  void a_complete_file_can_be_reviewed() {
    assertThat(ReviewGate.missing(new GivenSituation().as(Role.REVIEWER))).isEmpty();
  }

  @Test
  void a_file_without_report_cannot() {
    GivenSituation given = new GivenSituation();
    given.report = Optional.empty();

    assertThat(ReviewGate.missing(given.as(Role.REVIEWER)))
        .containsExactly(Objection.to(NO_REPORT));
  }

  @Test
  void an_evaluation_that_failed_needs_no_report() {
    GivenSituation given = new GivenSituation();
    given.report = Optional.empty();
    given.evaluationStatus = EvaluationStatus.FAILED;

    assertThat(ReviewGate.missing(given.as(Role.REVIEWER))).isEmpty();
  }

  @Test
  void every_member_has_declared() {
    GivenSituation given = new GivenSituation();
    given.memberDeclared = Optional.empty();

    assertThat(ReviewGate.missing(given.as(Role.REVIEWER)))
        .containsExactly(Objection.to(TEAM_NOT_DECLARED, "示例组长"));
  }
}
