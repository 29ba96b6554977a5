package org.anzheng.web.body.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.AssignedMember;
import org.anzheng.evaluations.EvaluationReport;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.MeetingKind;
import org.anzheng.evaluations.OrderedSites;
import org.anzheng.evaluations.PlanDay;
import org.anzheng.evaluations.PlanNotice;
import org.anzheng.evaluations.SampleDraw;
import org.anzheng.web.cases.TeamObjections;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** What the page of an evaluation says, in rows. */
@Component("bodyEvaluationRows")
class EvaluationRows {

  private static final String WORD = "page.body.evaluation.";

  private final EvaluationFiles files;
  private final Clauses clauses;

  EvaluationRows(EvaluationFiles files, Clauses clauses) {
    this.files = files;
    this.clauses = clauses;
  }

  List<Row> order(EvaluationSummary file, View view) {
    return List.of(
        Row.of(view.text(WORD + "category"), clauses.category(file, view)),
        Row.of(view.text(WORD + "tier"), clauses.tier(file, view)),
        Row.of(view.text(WORD + "scope"), file.order().scope()),
        Row.of(view.text(WORD + "manDays"), days(file.order().manDays()), sites(file, view)),
        Row.of(
            view.text(WORD + "criteria"),
            view.text(WORD + "criteriaCount", file.order().criteria().size())));
  }

  List<Row> team(EvaluationSummary file, View view) {
    List<Row> rows = new ArrayList<>();
    file.team().members().forEach(member -> rows.add(member(member, view)));
    rows.addAll(TeamObjections.rows(file, view));
    return rows;
  }

  private static String sites(EvaluationSummary file, View view) {
    OrderedSites sites = file.order().sites();
    return sites.all().isEmpty()
        ? ""
        : view.text(WORD + "sitesOf", sites.visited(), sites.all().size());
  }

  List<Row> site(EvaluationSummary file, View view) {
    List<Row> rows = new ArrayList<>();
    file.documentReview()
        .ifPresent(review -> {
          rows.add(Row.of(view.text(WORD + "conclusion"), review.conclusion()));
          addText(rows, view.text(WORD + "issues"), review.issues());
          rows.addAll(files.rows(file.caseNumber(), review.evidence(), view));
        });
    file.site().plan().stream()
        .flatMap(plan -> plan.days().stream())
        .forEach(day -> rows.add(day(day)));
    file.site().notice().ifPresent(notice -> rows.add(notice(notice, view)));
    rows.addAll(MeetingRows.of(file, MeetingKind.OPENING, view));
    file.site().siteSample().ifPresent(sample -> rows.add(sample(file, sample, view)));
    file.site().sample().ifPresent(sample -> rows.add(sample(file, sample, view)));
    rows.addAll(MeetingRows.of(file, MeetingKind.CLOSING, view));
    return rows;
  }

  List<Row> report(EvaluationSummary file, View view) {
    return file.report().map(report -> report(report, view)).orElse(List.of());
  }

  static List<Row> report(EvaluationReport report, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "recommendation"), view.name(report.recommendation())));
    addText(rows, view.text(WORD + "reportConclusion"), report.conclusion());
    addText(rows, view.text(WORD + "confirmedScope"), report.confirmedScope());
    rows.add(Row.of(view.text(WORD + "manDaysSpent"), days(report.manDays())));
    addText(rows, view.text(WORD + "manDaysReason"), report.manDaysReason());
    addText(rows, view.text(WORD + "concerns"), report.concerns());
    return rows;
  }

  private static Row member(AssignedMember member, View view) {
    String declared =
        member
            .declaredAt()
            .map(at -> view.text(WORD + "declaredAt", view.time(at)))
            .orElse(view.text(WORD + "notDeclared"));
    return Row.of(
        view.name(member.role()),
        member.name() + " (" + member.registrationNumber() + ")",
        declared);
  }

  private static Row day(PlanDay day) {
    return Row.of(day.day().toString(), day.site(), day.agenda());
  }

  private static Row notice(PlanNotice notice, View view) {
    return Row.of(
        view.text(WORD + "notice"),
        view.text(WORD + "notice.earliest", notice.earliest()),
        notice.shortened() ? view.text(WORD + "notice.shortened") : "");
  }

  private static Row sample(EvaluationSummary file, SampleDraw sample, View view) {
    return new Row(
        view.name(sample.kind()),
        String.join("、", sample.drawn()),
        view.text(WORD + "drawnFrom", sample.candidates().size()),
        Optional.of(EvaluationDesk.path(file.caseNumber()) + "/draws"));
  }

  private static String days(BigDecimal days) {
    return days.stripTrailingZeros().toPlainString();
  }

  private static void addText(List<Row> rows, String label, String text) {
    if (!text.isBlank()) {
      rows.add(Row.of(label, text));
    }
  }
}
