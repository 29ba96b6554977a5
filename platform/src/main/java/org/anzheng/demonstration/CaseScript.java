package org.anzheng.demonstration;

import static org.anzheng.evaluations.Recommendation.GRANT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.anzheng.evaluations.AssignmentPeriod;
import org.anzheng.kernel.ChinaTime;

/**
 * 案件剧本: one certification from commission to certificate, up to a stage. Each act stands at its day
 * and hour of the story.
 */
final class CaseScript {

  private final CaseActs acts;
  private final EvaluationActs evaluation;
  private final DemoClient client;
  private final DemoBody body;
  private final LocalDate start;
  private Optional<UUID> draft = Optional.empty();
  private Optional<UUID> nonconformity = Optional.empty();
  private String number = "";
  private String certificate = "";

  CaseScript(
      CaseActs acts, EvaluationActs evaluation, DemoClient client, DemoBody body, LocalDate start) {
    this.acts = acts;
    this.evaluation = evaluation;
    this.client = client;
    this.body = body;
    this.start = start;
  }

  /** Writes the acts up to the stage into the timeline. */
  void play(Timeline timeline, String category, String scope, Stage until) {
    timeline.at(on(0, 9), () -> draft = Optional.of(acts.draft(client, body, category, scope)));
    from(timeline, until, Stage.SUBMITTED, on(0, 11), n -> submit());
    from(timeline, until, Stage.SUPPLEMENT, on(2, 10), n -> acts.requestSupplement(n, body));
    from(timeline, until, Stage.ACCEPTED, on(5, 15), n -> acts.supply(n, client));
    from(timeline, until, Stage.ACCEPTED, on(6, 10), n -> acts.accept(n, body));
    from(timeline, until, Stage.CONTRACTED, on(9, 10), n -> acts.contract(n, client, body));
    from(timeline, until, Stage.TEAM, on(10, 9), n -> acts.openEvaluation(n, body));
    from(
        timeline,
        until,
        Stage.TEAM,
        on(11, 9),
        n -> evaluation.team(n, period(until), client, body));
    from(timeline, until, Stage.PLANNED, on(14, 9), n -> plan(n, until));
    from(timeline, until, Stage.ON_SITE, on(24, 9), n -> evaluation.onSite(n, body));
    if (until == Stage.ON_SITE) {
      timeline.at(on(24, 18), () -> evaluation.rest(number, body));
    }
    from(timeline, until, Stage.CORRECTING, on(24, 16), n -> raise(n));
    from(timeline, until, Stage.CORRECTING, on(24, 18), n -> evaluation.leave(n, client, body));
    from(timeline, until, Stage.REPORTED, on(32, 10), n -> correct(n));
    from(timeline, until, Stage.REPORTED, on(34, 10), n -> verify(n));
    from(timeline, until, Stage.REPORTED, on(35, 10), n -> evaluation.report(n, GRANT, body));
    from(timeline, until, Stage.RECOMMENDED, on(37, 10), n -> acts.recommend(n, body));
    from(timeline, until, Stage.GRANTED, on(38, 10), n -> acts.grant(n, body));
    from(timeline, until, Stage.SIGNED, on(39, 10), n -> acts.sign(n, body));
    from(timeline, until, Stage.ISSUED, on(40, 10), n -> certificate = acts.issue(n, body));
  }

  /** Something else that happens to the case on a day of its story. */
  void then(Timeline timeline, int day, Consumer<CaseScript> act) {
    timeline.at(on(day, 14), () -> act.accept(this));
  }

  String number() {
    return number;
  }

  String certificate() {
    return certificate;
  }

  DemoClient client() {
    return client;
  }

  DemoBody body() {
    return body;
  }

  private void from(Timeline timeline, Stage until, Stage stage, Instant at, Consumer<String> act) {
    if (until.reaches(stage)) {
      timeline.at(at, () -> act.accept(number));
    }
  }

  private void submit() {
    number = acts.submit(draft.orElseThrow(), client);
  }

  /** One day on site; a second for a team that is to be found there. */
  private void plan(String caseNumber, Stage until) {
    evaluation.plan(caseNumber, period(until).days(), false, client, body);
  }

  private AssignmentPeriod period(Stage until) {
    return new AssignmentPeriod(site(), until == Stage.ON_SITE ? site().plusDays(1) : site());
  }

  private LocalDate site() {
    return start.plusDays(24);
  }

  private void raise(String caseNumber) {
    nonconformity = Optional.of(evaluation.nonconformity(caseNumber, client, body));
  }

  private void correct(String caseNumber) {
    evaluation.correct(caseNumber, nonconformity.orElseThrow(), client);
  }

  private void verify(String caseNumber) {
    evaluation.verify(caseNumber, nonconformity.orElseThrow(), body);
  }

  private Instant on(int day, int hour) {
    return start.plusDays(day).atTime(LocalTime.of(hour, 0)).atZone(ChinaTime.ZONE).toInstant();
  }
}
