package org.anzheng.evaluations;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 文件审查与现场审查: from the document review to leaving the site. */
@Service
@Transactional
public class SiteWork {

  private static final int SEED_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final EvaluationLedger ledger;
  private final EvidenceRule evidence;
  private final Coverage coverage;
  private final EvaluationDeadlines deadlines;
  private final SampleSizes sizes;
  private final Clock clock;

  SiteWork(
      EvaluationLedger ledger,
      EvidenceRule evidence,
      Coverage coverage,
      EvaluationDeadlines deadlines,
      SampleSizes sizes,
      Clock clock) {
    this.ledger = ledger;
    this.evidence = evidence;
    this.coverage = coverage;
    this.deadlines = deadlines;
    this.sizes = sizes;
    this.clock = clock;
  }

  /** The lead reports on the documents. */
  public void reviewDocuments(String caseNumber, DocumentReview review, Actor actor) {
    ledger.change(
        caseNumber,
        actor,
        file ->
            PlanDecisions.reviewDocuments(
                file,
                review,
                evidence.objections(review.evidence(), actor),
                actor,
                clock.instant()));
  }

  /** The lead sends the plan; again while the client has not acknowledged it. */
  public void sendPlan(String caseNumber, SitePlan plan, Actor actor) {
    ledger.change(
        caseNumber,
        actor,
        file -> {
          Instant now = clock.instant();
          return PlanDecisions.send(
              file,
              plan,
              coverage.against(file, plan, now),
              deadlines.earliestVisit(now),
              actor,
              now);
        });
  }

  /**
   * The client acknowledges the plan.
   *
   * @param shorterNotice whether it agrees that the team comes before the notice has run
   */
  public void acknowledgePlan(String caseNumber, boolean shorterNotice, Actor actor) {
    ledger.change(
        caseNumber,
        actor,
        file -> PlanDecisions.acknowledge(file, shorterNotice, actor, clock.instant()));
  }

  /** The lead opens the work on site with the minutes of the opening meeting. */
  public void open(String caseNumber, String minutes, Actor actor) {
    ledger.change(
        caseNumber,
        actor,
        file -> {
          Instant now = clock.instant();
          List<Objection> uncovered = coverage.on(file, ChinaTime.dateOf(now));
          return SiteDecisions.open(file, minutes, uncovered, actor, now);
        });
  }

  /** A member arrives or leaves; the lead may enter later what was missed. */
  public void attend(String caseNumber, AttendanceEntry entry, Actor actor) {
    ledger.change(
        caseNumber,
        actor,
        file -> {
          Instant now = clock.instant();
          return SiteDecisions.attend(file, entry, uncovered(file, entry, now), actor, now);
        });
  }

  /** Draws at random the projects in progress that are looked at. */
  public SampleDraw drawSample(String caseNumber, List<String> projects, Actor actor) {
    Instant now = clock.instant();
    return ledger
        .change(
            caseNumber,
            actor,
            file ->
                SampleDecisions.projects(
                    file,
                    projects,
                    count -> sizes.projects(file.order().tier(), count, ChinaTime.dateOf(now)),
                    seed(),
                    actor,
                    now))
        .sample();
  }

  /** Draws at random the sites that are visited, before the plan names them. */
  public SampleDraw drawSites(String caseNumber, Actor actor) {
    return ledger
        .change(
            caseNumber, actor, file -> SampleDecisions.sites(file, seed(), actor, clock.instant()))
        .sample();
  }

  private String seed() {
    byte[] seed = new byte[SEED_BYTES];
    random.nextBytes(seed);
    return HexFormat.of().formatHex(seed);
  }

  /** Records the finding on one criterion; once more until the team leaves the site. */
  public void recordFinding(String caseNumber, FindingForm form, Actor actor) {
    ledger.change(
        caseNumber,
        actor,
        file ->
            SiteDecisions.record(
                file, form, evidence.objections(form.evidence(), actor), actor, clock.instant()));
  }

  /** The lead closes the work on site with the minutes of the closing meeting. */
  public void leave(String caseNumber, String minutes, Actor actor) {
    ledger.change(
        caseNumber, actor, file -> SiteDecisions.leave(file, minutes, actor, clock.instant()));
  }

  /** Nobody arrives on a day that the team does not cover; to leave is always possible. */
  private List<Objection> uncovered(EvaluationSummary file, AttendanceEntry entry, Instant now) {
    return entry.direction() == AttendanceDirection.IN
        ? coverage.on(file, ChinaTime.dateOf(entry.at().orElse(now)))
        : List.of();
  }
}
