package org.anzheng.web.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anzheng.bodies.approval.ApprovalDecision;
import org.anzheng.bodies.approval.ApprovalDecisionForm;
import org.anzheng.bodies.approval.ApprovalFile;
import org.anzheng.bodies.approval.ApprovalRecord;
import org.anzheng.bodies.approval.ApprovalSearch;
import org.anzheng.bodies.approval.NonAcceptance;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 决定书: 准予, 不予行政许可决定书 and 不予受理通知书, with the remedies and their limits. */
@Component
public class ApprovalDocuments {

  private static final String WORD = "page.approvals.document.";

  private final ApprovalWords words;
  private final ApprovalSearch search;

  ApprovalDocuments(ApprovalWords words, ApprovalSearch search) {
    this.words = words;
    this.search = search;
  }

  /** The document of a case, once there is one. */
  public ApprovalDocumentPage of(ApprovalFile file, String back, View view) {
    ApprovalRecord record = file.record();
    return record
        .decision()
        .map(decision -> decided(file, decision, back, view))
        .or(() -> record.notAccepted().map(ground -> notAccepted(file, ground, back, view)))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private ApprovalDocumentPage decided(
      ApprovalFile file, ApprovalDecision decision, String back, View view) {
    ApprovalDecisionForm form = decision.form();
    List<Row> verdicts = new ArrayList<>();
    form.granted().stream()
        .sorted()
        .forEach(c -> verdicts.add(Row.of(words.category(c, view), view.text(WORD + "granted"))));
    form.refused().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(refused ->
            verdicts.add(
                Row.of(
                    words.category(refused.getKey(), view),
                    view.text(WORD + "refused"),
                    refused.getValue())));
    List<Row> rows = new ArrayList<>(parties(file, view));
    rows.add(Row.of(view.text(WORD + "decidedOn"), decision.decidedOn().toString()));
    rows.add(Row.of(view.text(WORD + "lastDay"), decision.lastDay().toString()));
    decision
        .approvalNo()
        .filter(no -> !form.granted().isEmpty())
        .ifPresent(no -> rows.add(Row.of(view.text("page.approvals.field.approvalNo"), no)));
    decision
        .barredUntil()
        .ifPresent(day -> rows.add(Row.of(view.text(WORD + "barred"), day.toString())));
    return new ApprovalDocumentPage(
        view.text(WORD + (form.granted().isEmpty() ? "refusal" : "grant")),
        back,
        file.summary(),
        rows,
        verdicts,
        decision.silent() ? view.text(WORD + "silent") : form.reasons(),
        form.refused().isEmpty() ? List.of() : remedies(decision.decidedOn(), view),
        decision.decidedOn());
  }

  private ApprovalDocumentPage notAccepted(
      ApprovalFile file, NonAcceptance ground, String back, View view) {
    LocalDate day = ChinaTime.dateOf(search.history(file.summary().number()).getLast().at());
    List<Row> rows = new ArrayList<>(parties(file, view));
    rows.add(Row.of(view.text(WORD + "ground"), view.name(ground)));
    return new ApprovalDocumentPage(
        view.text(WORD + "nonAcceptance"),
        back,
        file.summary(),
        rows,
        List.of(),
        file.record().remarks(),
        remedies(day, view),
        day);
  }

  private static List<Row> parties(ApprovalFile file, View view) {
    return List.of(
        Row.of(view.text("page.approvals.field.applicant"), file.summary().applicantName()),
        Row.of(view.text("page.approvals.field.number"), file.summary().number()),
        Row.of(view.text("page.approvals.field.kind"), view.name(file.summary().kind())));
  }

  /** 救济途径: within which time one may ask for reconsideration or go to court. */
  private List<String> remedies(LocalDate day, View view) {
    return List.of(
        view.text(
            WORD + "reconsideration", words.term(ParameterKey.REMEDY_RECONSIDERATION, day, view)),
        view.text(WORD + "litigation", words.term(ParameterKey.REMEDY_LITIGATION, day, view)));
  }
}
