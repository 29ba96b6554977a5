package org.anzheng.evaluations;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.SiteFact.AttendanceRecorded;
import org.anzheng.evaluations.SiteFact.ClosingMeetingHeld;
import org.anzheng.evaluations.SiteFact.FindingRecorded;
import org.anzheng.evaluations.SiteFact.SiteOpened;
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

  /** The lead opens the work on site with the minutes of the opening meeting, and signs them. */
  public void open(String caseNumber, MeetingForm form, Actor actor) {
    open(caseNumber, form, Optional.empty(), actor);
  }

  SiteOpened open(String caseNumber, MeetingForm form, Optional<PhoneMark> phone, Actor actor) {
    return ledger.change(
        caseNumber,
        actor,
        file -> {
          Instant now = clock.instant();
          List<Objection> uncovered = coverage.on(file, ChinaTime.dateOf(now));
          return MeetingDecisions.open(file, form, uncovered, phone, actor, now);
        });
  }

  /** A member arrives or leaves; the lead may enter later what was missed. */
  public void attend(String caseNumber, AttendanceEntry entry, Actor actor) {
    attend(caseNumber, entry, Optional.empty(), actor);
  }

  AttendanceRecorded attend(
      String caseNumber, AttendanceEntry entry, Optional<PhoneMark> phone, Actor actor) {
    return ledger.change(
        caseNumber,
        actor,
        file -> {
          Instant now = clock.instant();
          Instant at = entry.at().or(() -> phone.map(p -> p.madeByOurClock(now))).orElse(now);
          List<Objection> uncovered = uncovered(file, entry.direction(), at);
          return SiteDecisions.attend(file, entry, uncovered, phone, actor, now);
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
    recordFinding(caseNumber, form, Optional.empty(), actor);
  }

  FindingRecorded recordFinding(
      String caseNumber, FindingForm form, Optional<PhoneMark> phone, Actor actor) {
    return ledger.change(
        caseNumber,
        actor,
        file ->
            SiteDecisions.record(
                file,
                form,
                evidence.objections(form.evidence(), actor),
                phone,
                actor,
                clock.instant()));
  }

  /** The lead records the minutes of the closing meeting, and signs them. */
  public void close(String caseNumber, MeetingForm form, Actor actor) {
    close(caseNumber, form, Optional.empty(), actor);
  }

  ClosingMeetingHeld close(
      String caseNumber, MeetingForm form, Optional<PhoneMark> phone, Actor actor) {
    return ledger.change(
        caseNumber,
        actor,
        file -> MeetingDecisions.close(file, form, phone, actor, clock.instant()));
  }

  /** The client signs the minutes of a meeting that it has read. */
  public void signMinutes(
      String caseNumber, MeetingKind kind, int round, String remark, Actor actor) {
    ledger.change(
        caseNumber,
        actor,
        file -> MeetingDecisions.sign(file, kind, round, remark, actor, clock.instant()));
  }

  /** The lead leaves the site with the team, when all its records are there. */
  public void leave(String caseNumber, Actor actor) {
    ledger.change(caseNumber, actor, file -> SiteDecisions.leave(file, actor, clock.instant()));
  }

  /** Nobody arrives on a day that the team does not cover; to leave is always possible. */
  private List<Objection> uncovered(
      EvaluationSummary file, AttendanceDirection direction, Instant at) {
    return direction == AttendanceDirection.IN
        ? coverage.on(file, ChinaTime.dateOf(at))
        : List.of();
  }
}
