package org.anzheng.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.anzheng.BusinessClock;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.given.GivenEvaluations;
import org.anzheng.given.GivenEvaluations.GivenEvaluation;
import org.anzheng.given.GivenSite;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.scheme.Parameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nonconformities and their correction, with the legal clocks that run on them. */
@PlatformTest
class NonconformitiesTest {

  @Autowired GivenEvaluations given;
  @Autowired GivenSite onSite;
  @Autowired Nonconformities nonconformities;
  @Autowired Teams teams;
  @Autowired EvaluationSearch search;
  @Autowired Deadlines deadlines;
  @Autowired RunningDeadlines running;
  @Autowired Parameters parameters;
  @Autowired Clock clock;

  @AfterEach
  void real_time() {
    ((BusinessClock) clock).release();
  }

  @Test
  void a_nonconformity_is_corrected_verified_and_lets_the_report_through() {
    GivenEvaluation e = onSite();
    UUID id = given.nonconformity(e);
    given.leave(e);
    assertThat(status(e)).isEqualTo(EvaluationStatus.CORRECTIVE);

    nonconformities.submit(e.caseNumber(), id, action(e), e.client());
    assertThat(search.awaiting(e.lead()))
        .extracting(EvaluationTask::duty)
        .containsExactly(EvaluationDuty.VERIFY_ACTION);
    nonconformities.verify(e.caseNumber(), id, verification(true), e.lead());

    Nonconformity closed = found(e, id);
    assertThat(closed.status()).isEqualTo(NonconformityStatus.CLOSED);
    assertThat(closed.action()).contains(action(e));
    assertThat(closed.verification()).contains(verification(true));
    assertThat(status(e)).isEqualTo(EvaluationStatus.READY);
  }

  @Test
  void its_time_is_a_parameter_of_the_scheme_and_runs_until_it_is_corrected() {
    GivenEvaluation e = onSite();
    UUID id = given.nonconformity(e);
    LocalDate today = ChinaTime.dateOf(clock.instant());
    LocalDate due = today.plus(parameters.on(today).nonconformityMinor().period());

    assertThat(found(e, id).due()).isEqualTo(due);
    assertThat(running.ofSubject("nonconformity/" + id))
        .singleElement()
        .satisfies(deadline -> {
          assertThat(deadline.due()).isEqualTo(ChinaTime.endOf(due));
          assertThat(deadline.organisation()).isEqualTo(e.client().organisation());
        });
    nonconformities.submit(e.caseNumber(), id, action(e), e.client());
    assertThat(running.ofSubject("nonconformity/" + id)).isEmpty();
    nonconformities.verify(e.caseNumber(), id, verification(false), e.lead());
    assertThat(running.ofSubject("nonconformity/" + id)).hasSize(1);
    assertThat(found(e, id).status()).isEqualTo(NonconformityStatus.OPEN);
  }

  @Test
  void when_the_time_passes_the_evaluation_fails() {
    GivenEvaluation e = onSite();
    UUID id = given.nonconformity(e);
    given.leave(e);
    ((BusinessClock) clock).holdAt(ChinaTime.endOf(found(e, id).due()));

    deadlines.runDue(clock.instant());

    assertThat(found(e, id).status()).isEqualTo(NonconformityStatus.OVERDUE);
    assertThat(status(e)).isEqualTo(EvaluationStatus.FAILED);
    assertThat(search.timeline(e.caseNumber()))
        .extracting(EvaluationEvent::kind)
        .endsWith("NonconformityLapsed", "EvaluationFailed");
  }

  @Test
  void the_gate_names_everything_that_is_missing() {
    GivenEvaluation e = onSite();
    given.nonconformity(e);

    assertThat(search.missing(e.caseNumber(), EvaluationGateStep.REPORT))
        .extracting(Objection::reason)
        .containsExactly(
            EvaluationRefusal.DEPARTURE_MISSING,
            EvaluationRefusal.DEPARTURE_MISSING,
            EvaluationRefusal.MINUTES_UNSIGNED,
            EvaluationRefusal.MINUTES_MISSING,
            EvaluationRefusal.SITE_NOT_LEFT,
            EvaluationRefusal.NONCONFORMITY_OPEN);
    given.leave(e);
    assertThat(search.missing(e.caseNumber(), EvaluationGateStep.REPORT))
        .extracting(Objection::reason)
        .containsExactly(EvaluationRefusal.NONCONFORMITY_OPEN);
  }

  @Test
  void silence_of_the_client_accepts_the_team() {
    GivenEvaluation e = given.opened();
    given.assign(e);
    ((BusinessClock) clock)
        .holdAt(running.ofSubject("evaluation/" + e.caseNumber()).getFirst().due());

    deadlines.runDue(clock.instant());

    assertThat(search.ofCase(e.caseNumber()).orElseThrow().team().acceptedAt()).isPresent();
    assertThat(running.ofSubject("evaluation/" + e.caseNumber())).isEmpty();
  }

  private GivenEvaluation onSite() {
    GivenEvaluation e = given.opened();
    given.team(e);
    given.prepare(e);
    given.enter(e);
    return e;
  }

  private Nonconformity found(GivenEvaluation e, UUID id) {
    return search.ofCase(e.caseNumber()).orElseThrow().nonconformity(id).orElseThrow();
  }

  private EvaluationStatus status(GivenEvaluation e) {
    return search.ofCase(e.caseNumber()).orElseThrow().status();
  }

  private CorrectiveAction action(GivenEvaluation e) {
    return onSite.correction(e);
  }

  private static Verification verification(boolean accepted) {
    return Verification.onPaper(accepted, "查阅修订后的流程与记录");
  }
}
