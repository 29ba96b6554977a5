package org.anzheng.web.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.anzheng.evidence.EvidenceOrder;
import org.anzheng.evidence.EvidenceRefusal;
import org.anzheng.evidence.RecordLine;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;

/** 证据包表单: what the form about a package says. */
final class EvidenceForm {

  static final String WHAT = "what";
  static final String HEADERS = "headers";
  static final String ALL = "all";
  static final String SOME = "some";
  static final String RECORD = "record";
  static final String FIELD = "field";
  static final String FILES = "files";
  static final String YES = "yes";
  private static final String ON = "on";

  private EvidenceForm() {}

  /** The order that was typed; a refusal where it cannot be understood. */
  static EvidenceOrder order(Typed typed, List<RecordLine> lines) {
    Optional<LocalDate> on = on(typed);
    boolean files = typed.texts(FILES).contains(YES);
    return switch (typed.text(WHAT)) {
      case HEADERS -> EvidenceOrder.headersOnly(on);
      case ALL -> EvidenceOrder.records(openable(lines), files, on);
      case SOME -> EvidenceOrder.records(chosen(typed), files, on);
      case "" -> throw refusal(WHAT, KernelRefusal.REQUIRED);
      default -> throw refusal(WHAT, KernelRefusal.NOT_UNDERSTOOD);
    };
  }

  /** The day asked about. */
  static Optional<LocalDate> on(Typed typed) {
    try {
      return typed.text(ON).isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDate.parse(typed.text(ON)));
    } catch (DateTimeException e) {
      throw refusal(ON, KernelRefusal.NOT_UNDERSTOOD);
    }
  }

  /** The field for it. */
  static FormField day(Typed typed, View view) {
    return new FormField.Line(
        ON,
        view.text(EvidencePages.WORD + "on"),
        view.text(EvidencePages.WORD + "on.hint"),
        "",
        typed.text(ON),
        "date");
  }

  private static SortedSet<Long> openable(List<RecordLine> lines) {
    SortedSet<Long> numbers = new TreeSet<>();
    lines.stream().filter(RecordLine::opens).forEach(line -> numbers.add(line.n()));
    return numbers;
  }

  private static SortedSet<Long> chosen(Typed typed) {
    SortedSet<Long> numbers = new TreeSet<>();
    for (String number : typed.texts(RECORD)) {
      if (!number.matches("[0-9]{1,9}")) {
        throw refusal(RECORD, KernelRefusal.NOT_UNDERSTOOD);
      }
      numbers.add(Long.valueOf(number));
    }
    if (numbers.isEmpty()) {
      throw refusal(RECORD, EvidenceRefusal.NOTHING_CHOSEN);
    }
    return numbers;
  }

  private static Refusal refusal(String field, Reason reason) {
    return new Refusal(List.of(Objection.toField(field, reason)));
  }
}
