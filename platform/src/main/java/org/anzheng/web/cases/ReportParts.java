package org.anzheng.web.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.anzheng.documents.LetterPart;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.FindingResult;
import org.anzheng.evaluations.Nonconformity;
import org.anzheng.evaluations.SiteFile;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;

/**
 * 审核报告正文 (F10): what was ordered, who came when, what was drawn and found, and how it was mended.
 */
final class ReportParts {

  private static final String WORD = CaseLetters.WORD + "report.";

  private ReportParts() {}

  /** Everything before the conclusion. */
  static List<LetterPart> before(EvaluationSummary evaluation, View view) {
    List<LetterPart> parts = new ArrayList<>();
    parts.add(CaseLetters.rows(view.text(WORD + "order"), order(evaluation, view)));
    if (!evaluation.team().members().isEmpty()) {
      parts.add(
          CaseLetters.rows(
              view.text(WORD + "team"),
              evaluation.team().members().stream()
                  .map(m -> Row.of(view.name(m.role()), m.name(), m.registrationNumber()))
                  .toList()));
    }
    if (!evaluation.site().findings().isEmpty()) {
      parts.add(CaseLetters.rows(view.text(WORD + "findings"), findings(evaluation.site(), view)));
    }
    return parts;
  }

  /** One nonconformity with its correction and verification. */
  static List<Row> nonconformity(Nonconformity found, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(
            found.ordinal() + ". " + view.name(found.grade()),
            found.fact(),
            found.department() + "  " + view.name(found.status())));
    found
        .action()
        .ifPresent(a ->
            rows.add(
                Row.of(
                    view.text(WORD + "action"),
                    a.cause() + "\n" + a.correction() + "\n" + a.action())));
    found
        .verification()
        .ifPresent(v ->
            rows.add(Row.of(view.text(WORD + "verification"), view.name(v.method()), v.opinion())));
    return rows;
  }

  private static List<Row> order(EvaluationSummary evaluation, View view) {
    SiteFile site = evaluation.site();
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text("page.cases.case.mode"), view.name(evaluation.order().mode())));
    rows.add(Row.of(view.text("page.cases.case.scope"), evaluation.order().scope()));
    rows.add(
        Row.of(
            view.text("page.cases.record.manDays"), evaluation.order().manDays().toPlainString()));
    if (!site.plannedDays().isEmpty()) {
      rows.add(
          Row.of(
              view.text(WORD + "days"),
              site.plannedDays().stream().map(Object::toString).collect(Collectors.joining("\n"))));
    }
    site.sample()
        .ifPresent(draw ->
            rows.add(
                Row.of(
                    view.text(WORD + "sample"),
                    String.join("\n", draw.drawn()),
                    view.text(WORD + "seed", draw.candidates().size(), draw.seed()))));
    return rows;
  }

  private static List<Row> findings(SiteFile site, View view) {
    return Arrays.stream(FindingResult.values())
        .map(result ->
            Row.of(
                view.name(result),
                view.text(
                    WORD + "count",
                    site.findings().stream().filter(f -> f.result() == result).count())))
        .toList();
  }
}
