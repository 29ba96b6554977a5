package org.anzheng.web.body.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.evaluations.AssignedMember;
import org.anzheng.evaluations.CorrectiveAction;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.Nonconformity;
import org.anzheng.evaluations.Verification;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** What the page of a nonconformity says, in rows. */
@Component("bodyNonconformityRows")
class NonconformityRows {

  private static final String WORD = "page.body.evaluation.";

  private final EvaluationFiles files;
  private final Clauses clauses;

  NonconformityRows(EvaluationFiles files, Clauses clauses) {
    this.files = files;
    this.clauses = clauses;
  }

  List<Row> of(EvaluationSummary file, Nonconformity found, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(
            view.text(WORD + "criterion"),
            found.criterion(),
            clauses.title(file, found.criterion(), view)));
    rows.add(Row.of(view.text(WORD + "grade"), view.name(found.grade())));
    rows.add(Row.of(view.text(WORD + "fact"), found.fact()));
    rows.add(Row.of(view.text(WORD + "department"), found.department()));
    rows.add(Row.of(view.text(WORD + "due"), found.due().toString()));
    rows.add(
        Row.of(
            view.text(WORD + "raisedBy"),
            file.team().ofAccount(found.raisedBy()).map(AssignedMember::name).orElse(""),
            view.time(found.raisedAt())));
    found
        .signedAt()
        .ifPresent(at ->
            rows.add(Row.of(view.text(WORD + "signedAt"), view.time(at), found.clientRemark())));
    rows.addAll(files.rows(file.caseNumber(), found.evidence(), view));
    found.action().ifPresent(action -> rows.addAll(action(file, action, view)));
    found.verification().ifPresent(last -> rows.add(verification(last, view)));
    return rows;
  }

  private List<Row> action(EvaluationSummary file, CorrectiveAction action, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "cause"), action.cause()));
    rows.add(Row.of(view.text(WORD + "correction"), action.correction()));
    rows.add(Row.of(view.text(WORD + "action"), action.action()));
    rows.addAll(files.rows(file.caseNumber(), action.evidence(), view));
    return rows;
  }

  private static Row verification(Verification last, View view) {
    String outcome = view.text(WORD + (last.accepted() ? "accept" : "return"));
    return Row.of(
        view.text(WORD + "verification"),
        outcome
            + " · "
            + view.name(last.method())
            + last.visitedOn().map(day -> " · " + day).orElse(""),
        last.opinion());
  }
}
