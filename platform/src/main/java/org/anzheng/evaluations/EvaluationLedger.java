package org.anzheng.evaluations;

import java.util.Optional;
import java.util.function.Function;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.springframework.stereotype.Component;

/** The one way in which an evaluation changes: load, decide, save, announce. */
@Component
class EvaluationLedger {

  private final EvaluationStore evaluations;
  private final TeamStore teams;
  private final PlanStore plans;
  private final SiteStore sites;
  private final NonconformityStore nonconformities;
  private final ReportStore reports;
  private final EvaluationEvents events;
  private final TeamDiary diary;
  private final Journal journal;

  EvaluationLedger(
      EvaluationStore evaluations,
      TeamStore teams,
      PlanStore plans,
      SiteStore sites,
      NonconformityStore nonconformities,
      ReportStore reports,
      EvaluationEvents events,
      TeamDiary diary,
      Journal journal) {
    this.evaluations = evaluations;
    this.teams = teams;
    this.plans = plans;
    this.sites = sites;
    this.nonconformities = nonconformities;
    this.reports = reports;
    this.events = events;
    this.diary = diary;
    this.journal = journal;
  }

  /** Everything on record, whoever asks. */
  Optional<EvaluationSummary> find(String caseNumber) {
    return evaluations.find(caseNumber).map(this::file);
  }

  /** Everything on record, for the body and the client of the case only. */
  Optional<EvaluationSummary> find(String caseNumber, Actor actor) {
    return evaluations.find(caseNumber).filter(row -> isParty(row.order(), actor)).map(this::file);
  }

  /** The same, held until the transaction ends, so that nobody works on it meanwhile. */
  EvaluationSummary hold(String caseNumber, Actor actor) {
    evaluations.lock(caseNumber);
    return find(caseNumber, actor).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  <F extends EvaluationFact> F change(
      String caseNumber, Actor actor, Function<EvaluationSummary, F> decision) {
    EvaluationSummary file = hold(caseNumber, actor);
    F fact = decision.apply(file);
    if (fact.step() instanceof EvaluationStep step) {
      evaluations.move(step, file.version());
    }
    diary.follow(file, fact);
    return record(fact);
  }

  /** Records a fact that is decided already. */
  <F extends EvaluationFact> F record(F fact) {
    save(fact);
    events.append(fact);
    journal.announce(fact);
    return fact;
  }

  private void save(EvaluationFact fact) {
    switch (fact) {
      case EvaluationOpened opened -> evaluations.insert(opened.order(), opened.step().to());
      case TeamFact team -> teams.save(team);
      case DocumentsReviewed reviewed -> plans.insert(reviewed);
      case SiteFact site -> sites.save(site);
      case NonconformityFact nonconformity -> nonconformities.save(nonconformity);
      case CorrectionsCompleted completed -> {
        // the status is all there is to save
      }
      case EvaluationReported reported -> report(reported);
      case EvaluationReturned returned -> evaluations.end(returned.caseNumber(), returned.issues());
      case EvaluationFailed failed -> evaluations.end(failed.caseNumber(), failed.note());
      case EvaluationStopped stopped -> evaluations.end(stopped.caseNumber(), stopped.reason());
    }
  }

  private void report(EvaluationReported fact) {
    reports.insert(fact.caseNumber(), fact.report());
    evaluations.end(fact.caseNumber(), "");
  }

  private EvaluationSummary file(EvaluationRow row) {
    String caseNumber = row.order().caseNumber();
    return new EvaluationSummary(
        row.order(),
        row.status(),
        teams.of(caseNumber),
        plans.documentReview(caseNumber),
        sites.of(caseNumber),
        nonconformities.of(caseNumber),
        reports.of(caseNumber),
        row.ended(),
        row.version());
  }

  private static boolean isParty(EvaluationOrder order, Actor actor) {
    return actor.has(Role.SYSTEM)
        || actor.organisation().equals(order.body())
        || actor.organisation().equals(order.client());
  }
}
