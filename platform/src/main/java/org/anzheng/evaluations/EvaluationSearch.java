package org.anzheng.evaluations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 审核评价查询: evaluations as body, client and the case see them. */
@Service
@NamedInterface("reads")
public class EvaluationSearch {

  private final EvaluationLedger ledger;
  private final EvaluationEvents events;
  private final EvaluationTasks tasks;
  private final CoverageGaps gaps;
  private final Participants participants;
  private final Candidates candidates;
  private final Coverage coverage;
  private final EvaluationDeadlines deadlines;
  private final Clock clock;

  EvaluationSearch(
      EvaluationLedger ledger,
      EvaluationEvents events,
      EvaluationTasks tasks,
      CoverageGaps gaps,
      Participants participants,
      Candidates candidates,
      Coverage coverage,
      EvaluationDeadlines deadlines,
      Clock clock) {
    this.ledger = ledger;
    this.events = events;
    this.tasks = tasks;
    this.gaps = gaps;
    this.participants = participants;
    this.candidates = candidates;
    this.coverage = coverage;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** The evaluation of a case, whoever asks: the caller answers for the scope. */
  public Optional<EvaluationSummary> ofCase(String caseNumber) {
    return ledger.find(caseNumber);
  }

  /** The evaluation of a case, if the actor's organisation is its body or its client. */
  public Optional<EvaluationSummary> ofCase(String caseNumber, Actor actor) {
    return ledger.find(caseNumber, actor);
  }

  /** What is missing before a step, all at once; empty when the step is open. */
  public List<Objection> missing(String caseNumber, EvaluationGateStep step) {
    return ledger.find(caseNumber).map(file -> missing(file, step)).orElse(List.of());
  }

  /** What the actor may do now. */
  public Set<EvaluationTransition> actions(EvaluationSummary file, Actor actor) {
    Set<EvaluationTransition> open = EvaluationActions.of(file, actor);
    if (open.contains(EvaluationTransition.REPLACE_TEAM) && uncovered(file).isEmpty()) {
      open.remove(EvaluationTransition.REPLACE_TEAM);
    }
    return open;
  }

  /** Refuses as the act itself would, before anything is typed. */
  public void require(EvaluationTransition transition, EvaluationSummary file, Actor actor) {
    EvaluationActions.require(transition, file, actor);
    if (transition == EvaluationTransition.REPLACE_TEAM && uncovered(file).isEmpty()) {
      throw new Refusal(EvaluationRefusal.TEAM_COVERS);
    }
  }

  /** What stands against somebody doing this, beside duty and state. */
  public List<Objection> against(
      EvaluationTransition transition, EvaluationSummary file, Actor actor) {
    return EvaluationActions.against(transition, file, actor).stream().map(Objection::to).toList();
  }

  /** Everybody of the body, with what stands against each in a team for these days. */
  public List<TeamCandidate> candidates(EvaluationSummary file, AssignmentPeriod period) {
    checkPeriod(period);
    return candidates.ofBody(file.order(), period, clock.instant());
  }

  /** Refuses a period for which nobody can be assigned. */
  public void checkPeriod(AssignmentPeriod period) {
    Refusal.ifAny(PeriodRule.objections(period, ChinaTime.dateOf(clock.instant())));
  }

  /** What stands against the team as it is assigned, on the days ahead. */
  public List<Objection> uncovered(EvaluationSummary file) {
    return coverage.ahead(file, clock.instant());
  }

  /** The first day on which a team may come whose plan is sent today. */
  public LocalDate earliestVisit() {
    return deadlines.earliestVisit(clock.instant());
  }

  /** The last day on which the client may object to the team, while that clock runs. */
  public Optional<LocalDate> objectionDue(String caseNumber) {
    return deadlines.objectionDue(caseNumber);
  }

  /** The accounts of all who evaluated: none of them may review or decide the case (SOD-1). */
  public Set<UUID> participants(String caseNumber) {
    return new TreeSet<>(participants.of(caseNumber));
  }

  /** What happened, oldest first. */
  public List<EvaluationEvent> timeline(String caseNumber) {
    return events.of(caseNumber);
  }

  /** What waits for the actor, the most urgent first. */
  public List<EvaluationTask> awaiting(Actor actor) {
    return Stream.concat(tasks.of(actor).stream(), gaps.of(actor).stream())
        .sorted(EvaluationTasks.URGENCY)
        .toList();
  }

  private List<Objection> missing(EvaluationSummary file, EvaluationGateStep step) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    List<Objection> missing = new ArrayList<>(EvaluationGate.missing(step, file, today));
    if (step == EvaluationGateStep.SITE_WORK) {
      missing.addAll(coverage.on(file, today));
    }
    return missing;
  }
}
