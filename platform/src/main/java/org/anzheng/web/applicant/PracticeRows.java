package org.anzheng.web.applicant;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anzheng.certification.Capability;
import org.anzheng.certification.KeyPerson;
import org.anzheng.certification.ProjectStatus;
import org.anzheng.certification.ServiceProject;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;

/** 人员与项目: the rows of the proof of capability. */
final class PracticeRows {

  private static final String WORD = "page.applicant.";
  private static final String PEOPLE = "capability.people";
  private static final String[] PERSON = {"name", "role", "qualification", "insured"};
  private static final String PROJECTS = "capability.projects";
  private static final String[] PROJECT = {"client", "title", "from", "until", "amount", "status"};
  private static final String YES = "yes";

  private PracticeRows() {}

  static Typed typed(Capability part) {
    return Typed.none()
        .withRows(PEOPLE, part.people().stream().map(PracticeRows::cells).toList(), PERSON)
        .withRows(PROJECTS, part.projects().stream().map(PracticeRows::cells).toList(), PROJECT);
  }

  static List<FormField> fields(Typed typed, View view) {
    return List.of(
        rows(
            PEOPLE,
            List.of(
                SectionRows.column(PEOPLE, "name", view),
                SectionRows.column(PEOPLE, "role", view),
                SectionRows.column(PEOPLE, "qualification", view),
                FormField.Column.of("insured", view.text(WORD + PEOPLE + ".insured"), "checkbox")),
            typed.rows(PEOPLE, PERSON),
            view),
        rows(
            PROJECTS,
            List.of(
                SectionRows.column(PROJECTS, "client", view),
                SectionRows.column(PROJECTS, "title", view),
                SectionRows.column(PROJECTS, "from", view),
                SectionRows.column(PROJECTS, "until", view),
                SectionRows.column(PROJECTS, "amount", view),
                new FormField.Column(
                    "status", view.text(WORD + PROJECTS + ".status"), "", statuses(view))),
            typed.rows(PROJECTS, PROJECT),
            view));
  }

  static List<KeyPerson> people(Typed typed) {
    return typed.rows(PEOPLE, PERSON).stream()
        .map(row -> new KeyPerson(row.get(0), row.get(1), row.get(2), row.get(3).equals(YES)))
        .toList();
  }

  static List<ServiceProject> projects(Typed typed) {
    List<List<String>> rows = typed.rows(PROJECTS, PROJECT);
    return IntStream.range(0, rows.size()).mapToObj(row -> project(row, rows.get(row))).toList();
  }

  private static ServiceProject project(int row, List<String> cells) {
    String field = PROJECTS + "[" + row + "].";
    return new ServiceProject(
        cells.get(0),
        cells.get(1),
        date(field + "from", cells.get(2)),
        date(field + "until", cells.get(3)),
        cells.get(4),
        Arrays.stream(ProjectStatus.values())
            .filter(status -> status.name().equals(cells.get(5)))
            .findFirst());
  }

  private static Optional<LocalDate> date(String field, String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(SectionRows.date(field, text));
  }

  private static List<String> cells(KeyPerson person) {
    return List.of(
        person.name(), person.role(), person.qualification(), person.insured() ? YES : "");
  }

  private static List<String> cells(ServiceProject project) {
    return List.of(
        project.client(),
        project.title(),
        project.from().map(LocalDate::toString).orElse(""),
        project.until().map(LocalDate::toString).orElse(""),
        project.amount(),
        project.status().map(ProjectStatus::name).orElse(""));
  }

  private static FormField rows(
      String name, List<FormField.Column> columns, List<List<String>> rows, View view) {
    return new FormField.Rows(
        name, view.text(WORD + name), view.text(WORD + name + ".hint"), "", columns, rows);
  }

  private static List<Option> statuses(View view) {
    return Arrays.stream(ProjectStatus.values())
        .map(status -> Option.of(status.name(), view.name(status)))
        .toList();
  }
}
