package org.anzheng.web.supervision;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.anzheng.supervision.cases.Penalty;
import org.anzheng.supervision.cases.PenaltyMeasure;
import org.anzheng.supervision.cases.PenaltyProposal;
import org.anzheng.supervision.cases.PenaltyTable;
import org.anzheng.supervision.cases.SpotWarning;
import org.anzheng.supervision.inspections.CheckAnswers;
import org.anzheng.supervision.inspections.Checklists;
import org.anzheng.supervision.proceedings.FiledPaper;
import org.anzheng.supervision.proceedings.ProceedingEvent;
import org.anzheng.supervision.proceedings.ProceedingForm;
import org.anzheng.web.approvals.ApprovalFiles;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 材料内容: a form as rows; each is labelled as the component of the record is called. */
@Component
class PaperRows {

  private static final Set<String> LEFT_OUT = Set.of("subjectKind", "version", "files");

  private final Accounts accounts;
  private final ApprovalFiles files;
  private final PenaltyTable table;
  private final Checklists checklists;

  PaperRows(Accounts accounts, ApprovalFiles files, PenaltyTable table, Checklists checklists) {
    this.accounts = accounts;
    this.files = files;
    this.table = table;
    this.checklists = checklists;
  }

  /** The rows, and a link to each file below {@code base}. */
  List<Row> of(FiledPaper paper, String base, View view) {
    List<Row> rows = new ArrayList<>(written(paper, view));
    for (UUID file : paper.form().attached()) {
      rows.add(
          Row.link(
              OversightFields.label("evidence", view), files.name(file), base + "/files/" + file));
    }
    return rows;
  }

  /** The rows without files. */
  List<Row> written(FiledPaper paper, View view) {
    return Arrays.stream(paper.form().getClass().getRecordComponents())
        .filter(component -> !LEFT_OUT.contains(component.getName()))
        .map(component ->
            Row.of(OversightFields.label(component.getName(), view), words(component, paper, view)))
        .filter(row -> !row.value().isBlank())
        .toList();
  }

  private String words(RecordComponent component, FiledPaper paper, View view) {
    Object value = value(component, paper.form());
    return switch (component.getName()) {
      case "item" -> item(paper.form(), view);
      case "agrees" ->
          view.text(OversightFields.WORD + (value.equals(true) ? "agree" : "disagree"));
      case "answers" ->
          paper.form() instanceof CheckAnswers found
              ? found.answers().stream()
                  .map(answer -> answer(answer, ChinaTime.dateOf(paper.filedAt()), view))
                  .collect(Collectors.joining("\n"))
              : words(value, view);
      default -> words(value, view);
    };
  }

  /** Question, result and note of one line of a checklist, as it stood on the day. */
  private String answer(CheckAnswers.Answer answer, LocalDate day, View view) {
    String question =
        checklists
            .item(answer.item(), day)
            .map(item -> " " + view.either(item.textZh(), item.textEn()))
            .orElse("");
    String note = answer.note().isBlank() ? "" : " (" + answer.note() + ")";
    return answer.item() + question + ": " + view.name(answer.result()) + note;
  }

  /** What a decision handed over on the spot has to say beside its form. */
  @Basis("penalty-law:52")
  List<Row> onTheSpot(ProceedingEvent decided, View view) {
    return List.of(
        Row.of(OversightFields.label("decidedAt", view), view.time(decided.at())),
        Row.of(OversightFields.label("measure", view), view.name(PenaltyMeasure.WARNING)),
        Row.of(OversightFields.label("officer", view), words(decided.account(), view)));
  }

  /** What was done, and the clause it breaks. */
  private String item(ProceedingForm form, View view) {
    return switch (form) {
      case PenaltyProposal told -> item(told.item(), told.version(), view);
      case SpotWarning warning -> item(warning.item(), warning.version(), view);
      default -> throw new IllegalStateException("names no row of the penalty table: " + form);
    };
  }

  private String item(String code, int version, View view) {
    return table
        .find(code, version)
        .map(item ->
            view.either(item.conductZh(), item.conductEn())
                + "\n"
                + view.either(item.citationZh(), item.citationEn()))
        .orElse(code);
  }

  private String words(Object value, View view) {
    return switch (value) {
      case String text -> text;
      case LocalDate day -> day.toString();
      case Boolean yes -> view.text(OversightFields.WORD + (yes ? "yes" : "no"));
      case Enum<?> constant -> view.name(constant);
      case UUID account -> accounts.find(account).map(AccountSummary::name).orElse("");
      case Penalty penalty -> penalty(penalty, view);
      case Optional<?> some -> some.map(inner -> words(inner, view)).orElse("");
      case List<?> several ->
          several.stream().map(each -> words(each, view)).collect(Collectors.joining("\n"));
      default -> value.toString();
    };
  }

  /** A measure with its amount or length. */
  static String penalty(Penalty penalty, View view) {
    String amount =
        penalty
            .amount()
            .map((BigDecimal yuan) ->
                " " + view.text(OversightFields.WORD + "yuan", view.yuan(yuan)))
            .orElse("");
    String months =
        penalty
            .months()
            .map(some -> " " + view.text(OversightFields.WORD + "months", some))
            .orElse("");
    return view.name(penalty.measure()) + amount + months;
  }

  private static Object value(RecordComponent component, ProceedingForm form) {
    try {
      return Objects.requireNonNull(component.getAccessor().invoke(form));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a form is a public record", e);
    }
  }
}
