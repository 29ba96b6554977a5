package org.anzheng.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseGates;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseStatus;
import org.anzheng.certification.CaseSummary;
import org.anzheng.certification.RefusalFlags;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.Duties;
import org.anzheng.web.shared.DutyNote;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** 案件页面: puts the one page of a case together, for either side. */
@Component
public class CasePages {

  private final CaseSearch cases;
  private final CaseGates gates;
  private final RefusalFlags refusals;
  private final Duties duties;
  private final CaseSections sections;
  private final CaseHistory history;
  private final DaysLeft daysLeft;
  private final ServedNotices notices;
  private final RecordSetPages archived;

  CasePages(
      CaseSearch cases,
      CaseGates gates,
      RefusalFlags refusals,
      Duties duties,
      CaseSections sections,
      CaseHistory history,
      DaysLeft daysLeft,
      ServedNotices notices,
      RecordSetPages archived) {
    this.cases = cases;
    this.gates = gates;
    this.refusals = refusals;
    this.duties = duties;
    this.sections = sections;
    this.history = history;
    this.daysLeft = daysLeft;
    this.notices = notices;
    this.archived = archived;
  }

  /**
   * The page of a case.
   *
   * @param home address of the reader's audience
   * @param acts everything that audience can do in cases, the most usual first
   */
  public ModelAndView show(
      String number, String home, List<? extends CaseAct> acts, Actor actor, View view) {
    return cases
        .file(number, actor.organisation())
        .map(file -> page(file, home, acts, actor, view))
        .orElseGet(() -> gone(number, home, actor, view));
  }

  private ModelAndView page(
      CaseFile file, String home, List<? extends CaseAct> acts, Actor actor, View view) {
    CaseSummary summary = file.summary();
    String number = summary.number();
    String base = home + "/cases/" + number;
    boolean party = summary.isParty(actor.organisation());
    List<Offer> offers = party ? offers(summary, base, acts, actor, view) : List.of();
    Optional<Offer> next = offers.stream().filter(offer -> !offer.grave()).findFirst();
    List<Offer> others = new ArrayList<>(offers);
    next.ifPresent(others::remove);
    return Pages.of(
        "cases/case",
        new CasePage(
            home + "/cases",
            summary.applicantName() + " · " + Services.of(summary.subject(), view),
            summary,
            CaseTones.of(summary.status()),
            CaseSteps.of(summary, view),
            CaseHeader.of(file, home, view),
            summary.due().map(due -> daysLeft.words(due, view)).orElse(""),
            refusals.raised(summary, actor),
            next.isEmpty() && party ? waitingFor(summary.status(), view) : "",
            next,
            next.isEmpty() && party ? turn(summary, acts, actor, view) : Optional.empty(),
            others,
            file.evaluation().filter(e -> party).map(evaluation -> base + "/evaluation"),
            Optional.of(base + "/dossier.pdf").filter(d -> party),
            base + "/evidence",
            archive(summary, home, actor, view),
            records(file, base, actor, view),
            history.of(file, view)));
  }

  /** What is left once the records were destroyed. */
  private ModelAndView gone(String number, String home, Actor actor, View view) {
    return cases
        .find(number, actor.organisation())
        .flatMap(summary -> archived.gone(summary, home, view))
        .map(sheet -> Pages.of("shared/sheet", sheet))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private static Optional<Row> archive(CaseSummary summary, String home, Actor actor, View view) {
    return Optional.of(
            Row.link("", view.text("page.archive.link"), home + "/archive/" + summary.number()))
        .filter(row -> summary.status().closed() && summary.body().equals(actor.organisation()));
  }

  private List<Section> records(CaseFile file, String base, Actor actor, View view) {
    List<Section> all = new ArrayList<>();
    all.add(notices.section("case/" + file.summary().number(), actor.organisation(), view));
    all.addAll(sections.of(file, base, view));
    return all;
  }

  private List<Offer> offers(
      CaseSummary summary, String base, List<? extends CaseAct> acts, Actor actor, View view) {
    return acts.stream()
        .filter(act -> summary.isOpenTo(act.transition(), actor))
        .map(act -> offer(act, summary.number(), base, actor, view))
        .toList();
  }

  private Offer offer(CaseAct act, String number, String base, Actor actor, View view) {
    List<Objection> objections = gates.before(act.transition(), number, actor);
    return new Offer(
        view.name(act.transition()),
        base + "/" + act.path(),
        act.grave(),
        objections,
        Optional.of(
            duties.note(
                act.transition(),
                actor,
                who -> gates.before(act.transition(), number, who),
                view)));
  }

  /** The act of the reader's organisation that comes next and is not the reader's. */
  private Optional<DutyNote> turn(
      CaseSummary summary, List<? extends CaseAct> acts, Actor actor, View view) {
    return acts.stream()
        .filter(act -> !act.grave())
        .map(CaseAct::transition)
        .filter(next -> summary.isOpenTo(next, Duties.withDutiesOf(next, actor)))
        .findFirst()
        .map(next ->
            duties.note(next, actor, who -> gates.before(next, summary.number(), who), view));
  }

  /** Whose turn it is; a case in evaluation says so on the evaluation's own pages. */
  private static String waitingFor(CaseStatus status, View view) {
    if (status.closed()) {
      return "";
    }
    return status == CaseStatus.IN_EVALUATION
        ? view.text("page.cases.case.inEvaluation")
        : status.awaiting().stream().sorted().map(view::name).collect(Collectors.joining(" "));
  }
}
