package org.anzheng.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 年报: filled in from the record, completed by the body, submitted by its head. */
@Service
@Transactional
public class AnnualReports {

  private static final int LONGEST = 4000;

  private final AnnualStore store;
  private final AnnualFigures figures;
  private final ReportCalendar calendar;
  private final BatchStore batches;
  private final BodyDirectory bodies;
  private final Journal journal;
  private final Clock clock;

  AnnualReports(
      AnnualStore store,
      AnnualFigures figures,
      ReportCalendar calendar,
      BatchStore batches,
      BodyDirectory bodies,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.figures = figures;
    this.calendar = calendar;
    this.batches = batches;
    this.bodies = bodies;
    this.journal = journal;
    this.clock = clock;
  }

  /** The year that is to be reported on now. */
  @Transactional(readOnly = true)
  public int year() {
    return today().getYear() - 1;
  }

  /** Its last day. */
  @Transactional(readOnly = true)
  public LocalDate due(int year) {
    return calendar.annualDue(year);
  }

  /** The report of the actor's body on a year, as it stands, its figures from the record. */
  @Transactional(readOnly = true)
  public AnnualReport of(int year, Actor actor) {
    BodySummary body = body(actor);
    return submitted(body.organisation(), year).orElseGet(() -> draft(body, year, Map.of()));
  }

  /** Every report submitted on a year, by approval number; for those who supervise. */
  @Transactional(readOnly = true)
  @Basis("body-measures:24")
  public List<AnnualReport> submitted(int year) {
    return store.submitted(year);
  }

  /** The report of a body on a year, if it was submitted; for those who supervise. */
  @Transactional(readOnly = true)
  @Basis("body-measures:24")
  public Optional<AnnualReport> submitted(UUID body, int year) {
    return store.find(body, year).filter(report -> report.submittedOn().isPresent());
  }

  /** 提交年报: by the head, once. */
  @Basis("body-measures:24")
  public void submit(int year, Map<String, String> words, Actor actor) {
    if (!actor.has(Role.BODY_HEAD)) {
      throw new Refusal(
          KernelRefusal.NOT_YOUR_DUTY, ReportAct.SUBMIT_ANNUAL_REPORT, Set.of(Role.BODY_HEAD));
    }
    BodySummary body = body(actor);
    if (submitted(body.organisation(), year).isPresent()) {
      throw new Refusal(ReportRefusal.ANNUAL_SUBMITTED);
    }
    if (year > year() || year < body.validFrom().getYear()) {
      throw new Refusal(ReportRefusal.ANNUAL_NOT_DUE, Integer.toString(year));
    }
    AnnualReport draft = draft(body, year, words);
    Refusal.ifAny(objections(draft));
    Instant now = clock.instant();
    boolean late = today().isAfter(calendar.annualDue(year));
    store.save(
        new AnnualReport(
            draft.body(), draft.approvalNo(), year, draft.content(), Optional.of(today()), late),
        now);
    calendar.submitted(body.approvalNo(), year);
    AnnualReportSubmitted fact =
        new AnnualReportSubmitted(
            Act.of(actor, Role.BODY_HEAD, now),
            "annual/" + body.approvalNo() + "-" + year,
            body.organisation(),
            body.approvalNo(),
            year,
            draft.content());
    batches.append(fact, body.approvalNo() + "/" + year);
    journal.announce(fact);
  }

  private AnnualReport draft(BodySummary body, int year, Map<String, String> words) {
    Map<String, String> content = new TreeMap<>();
    Arrays.stream(AnnualItem.values())
        .filter(item -> !item.isFigure())
        .forEach(item -> content.put(item.name(), words.getOrDefault(item.name(), "").strip()));
    figures.of(body, year).forEach((item, count) -> content.put(item.name(), count.toString()));
    return new AnnualReport(
        body.organisation(), body.approvalNo(), year, content, Optional.empty(), false);
  }

  private static List<Objection> objections(AnnualReport report) {
    return Arrays.stream(AnnualItem.values())
        .filter(item -> !item.isFigure())
        .flatMap(item -> objection(item, report.text(item)).stream())
        .toList();
  }

  private static Optional<Objection> objection(AnnualItem item, String text) {
    if (text.isEmpty()) {
      return Optional.of(Objection.toField(item.name(), KernelRefusal.REQUIRED));
    }
    return text.length() > LONGEST
        ? Optional.of(Objection.toField(item.name(), ReportRefusal.TOO_LONG, LONGEST))
        : Optional.empty();
  }

  private BodySummary body(Actor actor) {
    return bodies
        .ofOrganisation(actor.organisation())
        .orElseThrow(() -> new Refusal(ReportRefusal.NOT_A_BODY));
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
