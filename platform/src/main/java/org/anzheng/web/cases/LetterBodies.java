package org.anzheng.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.SupplementRequest;
import org.anzheng.documents.LetterPart;
import org.anzheng.evaluations.EvaluationReport;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 文书正文: what each letter says beyond who, what and when. */
@Component
class LetterBodies {

  List<LetterPart> of(CaseLetter letter, CaseFile file, View view) {
    return switch (letter) {
      case ACCEPTANCE, NON_ACCEPTANCE, REFUSAL -> List.of();
      case SUPPLEMENT ->
          file.records().supplement().map(s -> supplement(s, view)).orElse(List.of());
      case CONTRACT ->
          file.records()
              .contract()
              .map(c ->
                  part(CaseSections.contract(c, file.records(), file.summary().approvalNo(), view)))
              .map(List::of)
              .orElse(List.of());
      case REPORT -> file.evaluation().map(e -> report(e, view)).orElse(List.of());
      case DECISION -> decision(file, view);
    };
  }

  private static List<LetterPart> supplement(SupplementRequest request, View view) {
    return List.of(
        new LetterPart.Items(
            view.text(CaseLetters.WORD + "gaps"),
            request.gaps().stream()
                .map(gap ->
                    view.text(CaseLetters.WORD + "gap", view.name(gap.section()), gap.text()))
                .toList()),
        new LetterPart.Prose(
            "", List.of(view.text(CaseLetters.WORD + "until", request.until().toString()))));
  }

  private static List<LetterPart> report(EvaluationSummary evaluation, View view) {
    List<LetterPart> parts = new ArrayList<>(ReportParts.before(evaluation, view));
    evaluation.report().ifPresent(r -> parts.add(conclusion(r, view)));
    if (!evaluation.nonconformities().isEmpty()) {
      parts.add(
          CaseLetters.rows(
              view.text(CaseLetters.WORD + "report.nonconformities"),
              evaluation.nonconformities().stream()
                  .flatMap(n -> ReportParts.nonconformity(n, view).stream())
                  .toList()));
    }
    return parts;
  }

  private static LetterPart conclusion(EvaluationReport report, View view) {
    String word = CaseLetters.WORD + "report.";
    return CaseLetters.rows(
        view.text(word + "conclusion"),
        Stream.of(
                Row.of(view.text(word + "recommendation"), view.name(report.recommendation())),
                Row.of(view.text(word + "conclusion"), report.conclusion()),
                Row.of(view.text(word + "scope"), report.confirmedScope()),
                Row.of(
                    view.text(word + "manDays"),
                    report.manDays().toPlainString(),
                    report.manDaysReason()),
                Row.of(view.text(word + "concerns"), report.concerns()))
            .filter(row -> !row.value().isBlank())
            .toList());
  }

  private static List<LetterPart> decision(CaseFile file, View view) {
    List<LetterPart> parts = new ArrayList<>();
    file.records().review().ifPresent(r -> parts.add(part(CaseSections.review(r, view))));
    file.records().decision().ifPresent(d -> parts.add(part(CaseSections.decision(d, view))));
    file.granted().ifPresent(c -> parts.add(part(CaseSections.content(c, view))));
    return parts;
  }

  private static LetterPart part(Section section) {
    return CaseLetters.rows(section.title(), section.rows());
  }
}
