package org.anzheng.demonstration;

import static org.anzheng.evaluations.Recommendation.GRANT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.anzheng.certification.CaseStage;
import org.anzheng.certification.CaseType;
import org.anzheng.evaluations.AssignmentPeriod;
import org.anzheng.kernel.ChinaTime;

/** 后续案件剧本: one case about a certificate of an earlier story, through the stages of its type. */
final class FollowUpScript {

  private final FollowUpActs followUps;
  private final CaseActs acts;
  private final EvaluationActs evaluation;
  private final CaseType type;
  private final CaseScript earlier;
  private final DemoBody body;
  private final LocalDate start;
  private Optional<UUID> nonconformity = Optional.empty();
  private String number = "";

  FollowUpScript(
      FollowUpActs followUps,
      CaseActs acts,
      EvaluationActs evaluation,
      CaseType type,
      CaseScript earlier,
      DemoBody body,
      LocalDate start) {
    this.followUps = followUps;
    this.acts = acts;
    this.evaluation = evaluation;
    this.type = type;
    this.earlier = earlier;
    this.body = body;
    this.start = start;
  }

  /**
   * Writes the acts up to the stage into the timeline; a stage the type does not have is skipped.
   */
  void play(Timeline timeline, String further, Stage until) {
    timeline.at(on(0, 9), () -> begin(further));
    if (type.has(CaseStage.APPLICATION_REVIEW)) {
      from(timeline, until, Stage.ACCEPTED, on(2, 10), n -> acts.accept(n, body));
    }
    if (type.has(CaseStage.CONTRACT)) {
      from(timeline, until, Stage.CONTRACTED, on(4, 10), n -> acts.contract(n, client(), body));
    }
    if (type.has(CaseStage.EVALUATION)) {
      evaluate(timeline, until);
    }
    from(timeline, until, Stage.RECOMMENDED, on(19, 10), n -> acts.recommend(n, body));
    from(timeline, until, Stage.GRANTED, on(20, 10), n -> acts.grant(n, body));
    from(timeline, until, Stage.SIGNED, on(21, 10), n -> acts.sign(n, body));
    from(timeline, until, Stage.ISSUED, on(22, 10), n -> followUps.carryOut(type, n, body));
  }

  private void evaluate(Timeline timeline, Stage until) {
    from(timeline, until, Stage.TEAM, on(5, 9), n -> acts.openEvaluation(n, body));
    from(
        timeline,
        until,
        Stage.TEAM,
        on(5, 10),
        n -> evaluation.team(n, AssignmentPeriod.on(site()), client(), body));
    from(timeline, until, Stage.PLANNED, on(7, 9), n -> plan(n));
    from(timeline, until, Stage.ON_SITE, on(13, 9), n -> evaluation.onSite(n, body));
    from(timeline, until, Stage.CORRECTING, on(13, 16), n -> raise(n));
    from(timeline, until, Stage.CORRECTING, on(13, 18), n -> evaluation.leave(n, client(), body));
    from(timeline, until, Stage.REPORTED, on(16, 10), n -> correct(n));
    from(timeline, until, Stage.REPORTED, on(17, 10), n -> verify(n));
    from(timeline, until, Stage.REPORTED, on(18, 10), n -> evaluation.report(n, GRANT, body));
  }

  private void begin(String further) {
    number =
        type.isCommissioned()
            ? followUps.commission(type, earlier.certificate(), further, client(), body)
            : followUps.open(type, earlier.certificate(), body);
  }

  private void plan(String caseNumber) {
    evaluation.plan(caseNumber, List.of(site()), false, client(), body);
  }

  private LocalDate site() {
    return start.plusDays(13);
  }

  private void raise(String caseNumber) {
    nonconformity = Optional.of(evaluation.nonconformity(caseNumber, client(), body));
  }

  private void correct(String caseNumber) {
    evaluation.correct(caseNumber, nonconformity.orElseThrow(), client());
  }

  private void verify(String caseNumber) {
    evaluation.verify(caseNumber, nonconformity.orElseThrow(), body);
  }

  private DemoClient client() {
    return earlier.client();
  }

  private void from(Timeline timeline, Stage until, Stage stage, Instant at, Consumer<String> act) {
    if (until.reaches(stage)) {
      timeline.at(at, () -> act.accept(number));
    }
  }

  private Instant on(int day, int hour) {
    return start.plusDays(day).atTime(LocalTime.of(hour, 0)).atZone(ChinaTime.ZONE).toInstant();
  }
}
