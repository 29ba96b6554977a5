package org.anzheng.web.applicant.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.archive.Files;
import org.anzheng.archive.StoredFile;
import org.anzheng.evaluations.AssignedMember;
import org.anzheng.evaluations.CorrectiveAction;
import org.anzheng.evaluations.EvaluationReport;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.Meeting;
import org.anzheng.evaluations.Nonconformity;
import org.anzheng.evaluations.Verification;
import org.anzheng.web.cases.TeamObjections;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** What the client's pages of an evaluation say, in rows. */
@Component("applicantEvaluationRows")
class EvaluationRows {

  private static final String WORD = "page.applicant.evaluation.";

  private final Files files;

  EvaluationRows(Files files) {
    this.files = files;
  }

  static List<Row> team(EvaluationSummary file, View view) {
    List<Row> rows = new ArrayList<>();
    file.team().members().stream()
        .map(member ->
            Row.of(
                view.name(member.role()),
                member.name(),
                view.text(WORD + "registration", member.registrationNumber())))
        .forEach(rows::add);
    rows.addAll(TeamObjections.rows(file, view));
    return rows;
  }

  static List<Row> plan(EvaluationSummary file, View view) {
    List<Row> rows = new ArrayList<>();
    file.site()
        .plan()
        .ifPresent(plan -> {
          plan.days()
              .forEach(day -> rows.add(Row.of(day.day().toString(), day.site(), day.agenda())));
          addText(rows, view.text(WORD + "sampling"), plan.sampling());
        });
    Stream.of(file.site().siteSample(), file.site().sample())
        .flatMap(Optional::stream)
        .forEach(draw ->
            rows.add(
                Row.link(
                    view.name(draw.kind()),
                    String.join("、", draw.drawn()),
                    EvaluationDesk.path(file.caseNumber()) + "/draws")));
    file.site()
        .notice()
        .ifPresent(notice ->
            rows.add(
                Row.of(
                    view.text(WORD + "notice"),
                    view.text(WORD + "notice.earliest", notice.earliest()),
                    notice.shortened() ? view.text(WORD + "notice.shortened") : "")));
    return rows;
  }

  static List<Row> minutes(EvaluationSummary file, Meeting meeting, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "minutes"), meeting.minutes()));
    String team =
        meeting.team().stream()
            .flatMap(person -> file.team().ofPerson(person).stream())
            .map(AssignedMember::name)
            .collect(Collectors.joining("\n"));
    addText(rows, view.text(WORD + "minutes.team"), team);
    addText(rows, view.text(WORD + "minutes.client"), String.join("\n", meeting.client()));
    String lead = file.team().ofAccount(meeting.recordedBy()).map(AssignedMember::name).orElse("");
    rows.add(Row.of(view.text(WORD + "minutes.lead"), lead, view.time(meeting.recordedAt())));
    meeting
        .signedAt()
        .ifPresent(
            at -> rows.add(Row.of(view.text(WORD + "signedAt"), view.time(at), meeting.remark())));
    return rows;
  }

  static List<Row> report(EvaluationSummary file, View view) {
    return file.report().map(report -> report(report, view)).orElse(List.of());
  }

  List<Row> nonconformity(EvaluationSummary file, Nonconformity found, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "criterion"), found.criterion()));
    rows.add(Row.of(view.text(WORD + "grade"), view.name(found.grade())));
    rows.add(Row.of(view.text(WORD + "fact"), found.fact()));
    rows.add(Row.of(view.text(WORD + "department"), found.department()));
    rows.add(Row.of(view.text(WORD + "due"), found.due().toString()));
    rows.addAll(evidence(file, found.evidence(), view));
    found
        .signedAt()
        .ifPresent(at ->
            rows.add(Row.of(view.text(WORD + "signedAt"), view.time(at), found.clientRemark())));
    found.action().ifPresent(action -> rows.addAll(action(file, action, view)));
    found.verification().ifPresent(last -> rows.add(verification(last, view)));
    return rows;
  }

  private List<Row> action(EvaluationSummary file, CorrectiveAction action, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "cause"), action.cause()));
    rows.add(Row.of(view.text(WORD + "correction"), action.correction()));
    rows.add(Row.of(view.text(WORD + "action"), action.action()));
    rows.addAll(evidence(file, action.evidence(), view));
    return rows;
  }

  private List<Row> evidence(EvaluationSummary file, List<UUID> evidence, View view) {
    return evidence.stream()
        .map(id ->
            Row.link(
                view.text(WORD + "evidence"),
                files.find(id).map(StoredFile::name).orElse(id.toString()),
                EvaluationDesk.path(file.caseNumber()) + "/files/" + id))
        .toList();
  }

  private static List<Row> report(EvaluationReport report, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "recommendation"), view.name(report.recommendation())));
    rows.add(Row.of(view.text(WORD + "conclusion"), report.conclusion()));
    rows.add(Row.of(view.text(WORD + "confirmedScope"), report.confirmedScope()));
    addText(rows, view.text(WORD + "concerns"), report.concerns());
    return rows;
  }

  private static Row verification(Verification last, View view) {
    String outcome = view.text(WORD + (last.accepted() ? "accepted" : "returned"));
    return Row.of(
        view.text(WORD + "verification"),
        outcome + " · " + view.name(last.method()),
        last.opinion());
  }

  private static void addText(List<Row> rows, String label, String text) {
    if (!text.isBlank()) {
      rows.add(Row.of(label, text));
    }
  }
}
