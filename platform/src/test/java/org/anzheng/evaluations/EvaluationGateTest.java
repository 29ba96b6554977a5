package org.anzheng.evaluations;

import static org.anzheng.evaluations.EvaluationGateStep.DOCUMENT_REVIEW;
import static org.anzheng.evaluations.EvaluationGateStep.LEAVE_SITE;
import static org.anzheng.evaluations.EvaluationGateStep.REPORT;
import static org.anzheng.evaluations.EvaluationGateStep.SITE_WORK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationGateTest {

  @ParameterizedTest
  @EnumSource(EvaluationGateStep.class)
  void a_complete_file_passes_every_gate(EvaluationGateStep step) {
    assertThat(missing(step, GivenFile.complete(EvaluationStatus.ON_SITE))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(EvaluationGateStep.class)
  void what_is_missing_is_answered_as_incomplete(EvaluationGateStep step) {
    assertThat(missing(step, GivenFile.empty(EvaluationStatus.ON_SITE)))
        .isNotEmpty()
        .allMatch(reason -> reason.kind() == RefusalKind.INCOMPLETE);
  }

  @Test
  void each_gate_lists_everything_at_once() {
    EvaluationSummary empty = GivenFile.empty(EvaluationStatus.ON_SITE);

    assertThat(missing(DOCUMENT_REVIEW, empty))
        .containsExactly(
            EvaluationRefusal.DECLARATION_MISSING, EvaluationRefusal.TEAM_NOT_ACCEPTED);
    assertThat(missing(SITE_WORK, empty))
        .contains(
            EvaluationRefusal.DOCUMENT_REVIEW_MISSING, EvaluationRefusal.PLAN_NOT_ACKNOWLEDGED);
    assertThat(missing(LEAVE_SITE, empty))
        .containsExactly(
            EvaluationRefusal.SAMPLE_NOT_DRAWN,
            EvaluationRefusal.FINDING_MISSING,
            EvaluationRefusal.FINDING_MISSING,
            EvaluationRefusal.MINUTES_MISSING,
            EvaluationRefusal.MINUTES_MISSING);
    assertThat(missing(REPORT, empty))
        .containsAll(missing(SITE_WORK, empty))
        .containsAll(missing(LEAVE_SITE, empty))
        .contains(EvaluationRefusal.SITE_NOT_LEFT);
  }

  @Test
  void a_nonconforming_finding_needs_its_report_and_the_report_a_signature() {
    EvaluationSummary unreported =
        GivenFile.with(
            EvaluationStatus.ON_SITE,
            GivenFile.siteWithFindings(
                GivenFile.finding("standard/5.1", FindingResult.NONCONFORMING),
                GivenFile.finding("standard/5.2", FindingResult.CONFORMING)));
    EvaluationSummary unsigned =
        GivenFile.with(
            EvaluationStatus.ON_SITE, List.of(GivenFile.nonconformity(NonconformityStatus.RAISED)));

    assertThat(missing(LEAVE_SITE, unreported))
        .containsExactly(EvaluationRefusal.NONCONFORMITY_MISSING);
    assertThat(missing(LEAVE_SITE, unsigned))
        .containsExactly(EvaluationRefusal.NONCONFORMITY_UNSIGNED);
  }

  @Test
  void what_does_not_conform_rests_on_a_file() {
    EvaluationSummary reported =
        GivenFile.with(
            EvaluationStatus.ON_SITE,
            GivenFile.siteWithFindings(
                GivenFile.finding("standard/5.1", FindingResult.NONCONFORMING),
                GivenFile.finding("standard/5.2", FindingResult.CONFORMING)));
    EvaluationSummary bare =
        new EvaluationSummary(
            reported.order(),
            reported.status(),
            reported.team(),
            reported.documentReview(),
            reported.site(),
            List.of(GivenFile.nonconformity(NonconformityStatus.OPEN)),
            Optional.empty(),
            "",
            1);

    assertThat(missing(LEAVE_SITE, bare)).containsExactly(EvaluationRefusal.EVIDENCE_MISSING);
  }

  @Test
  void both_sides_sign_the_minutes_of_both_meetings_before_the_team_leaves() {
    EvaluationSummary held =
        GivenMeeting.file(
            EvaluationStatus.ON_SITE,
            GivenMeeting.signed(MeetingKind.OPENING),
            GivenMeeting.unsigned(MeetingKind.CLOSING, 1));

    assertThat(missing(LEAVE_SITE, GivenMeeting.file(EvaluationStatus.ON_SITE)))
        .containsExactly(EvaluationRefusal.MINUTES_MISSING, EvaluationRefusal.MINUTES_MISSING);
    assertThat(missing(LEAVE_SITE, held)).containsExactly(EvaluationRefusal.MINUTES_UNSIGNED);
    assertThat(missing(REPORT, held)).contains(EvaluationRefusal.SITE_NOT_LEFT);
  }

  @ParameterizedTest
  @EnumSource(NonconformityStatus.class)
  void only_closed_nonconformities_let_the_report_through(NonconformityStatus status) {
    EvaluationSummary file =
        GivenFile.with(EvaluationStatus.READY, List.of(GivenFile.nonconformity(status)));

    assertThat(missing(REPORT, file).contains(EvaluationRefusal.NONCONFORMITY_OPEN))
        .isEqualTo(status != NonconformityStatus.CLOSED);
  }

  private static List<Reason> missing(EvaluationGateStep step, EvaluationSummary file) {
    return EvaluationGate.missing(step, file, GivenFile.TODAY).stream()
        .map(Objection::reason)
        .toList();
  }
}
