package org.anzheng.supervision.inspections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.supervision.draws.InspectionOutcome;
import org.anzheng.supervision.inspections.CheckAnswers.Answer;
import org.anzheng.supervision.proceedings.ProceedingRefusal;
import org.anzheng.supervision.proceedings.TextRules;

/** 监督检查规则: who inspects, what a record needs, and what can follow from it. */
final class InspectionRules {

  private static final int TEAM = 2;

  private InspectionRules() {}

  /** SOD-13: two inspectors at least, each of the own department and with the duty. */
  @Basis({"penalty-law:42", "regulation:53"})
  static List<Objection> team(List<UUID> inspectors, Collection<UUID> officials) {
    return inspectors.stream().distinct().count() < TEAM || !officials.containsAll(inspectors)
        ? List.of(Objection.toField("inspectors", ProceedingRefusal.TWO_OFFICIALS))
        : List.of();
  }

  /** SOD-13: nobody acts in an inspection but those named in it. */
  @Basis("penalty-law:42")
  static List<Objection> named(List<UUID> inspectors, UUID account) {
    return inspectors.contains(account)
        ? List.of()
        : List.of(Objection.to(ProceedingRefusal.NOT_NAMED));
  }

  /** 另一名检查人员签字: not the one who wrote the record. */
  @Basis("penalty-law:42")
  static List<Objection> another(UUID author, UUID account) {
    return author.equals(account) ? List.of(Objection.to(ProceedingRefusal.TOOK_PART)) : List.of();
  }

  @Basis("regulation:53")
  static List<Objection> order(InspectionOrder order, LocalDate today) {
    List<Objection> found = new ArrayList<>(TextRules.prose("purpose", order.purpose()));
    found.addAll(TextRules.any("reference", order.reference()));
    if (order.plannedOn().isBefore(today)) {
      found.add(Objection.toField("plannedOn", ProceedingRefusal.DAY_WRONG, today));
    }
    if (order.source() == InspectionSource.DRAW && order.drawn().isEmpty()) {
      found.add(Objection.toField("reference", ProceedingRefusal.NOT_DRAWN_FOR_YOU));
    }
    return found;
  }

  /** 检查表: every item has an answer before the record is signed. */
  @Basis("regulation:53")
  static List<Objection> complete(List<ChecklistItem> items, Map<String, Answer> answers) {
    long open = items.stream().filter(item -> !answers.containsKey(item.code())).count();
    return open == 0 ? List.of() : List.of(Objection.to(ProceedingRefusal.ITEMS_OPEN, open));
  }

  @Basis("penalty-law:55")
  static List<Objection> record(InspectionRecord record, LocalDate today) {
    List<Objection> found = new ArrayList<>(TextRules.prose("findings", record.findings()));
    found.addAll(TextRules.line("place", record.place()));
    if (record.inspectedOn().isAfter(today)) {
      found.add(Objection.toField("inspectedOn", ProceedingRefusal.DAY_WRONG, today));
    }
    return found;
  }

  /** 检查结果: to order a correction is an act of its own. */
  @Basis("random-inspection:2")
  static List<Objection> conclusion(InspectionConclusion conclusion) {
    List<Objection> found = new ArrayList<>(TextRules.any("note", conclusion.note()));
    if (conclusion.outcome() == InspectionOutcome.ORDERED_TO_CORRECT) {
      found.add(Objection.toField("outcome", KernelRefusal.NOT_UNDERSTOOD));
    }
    return found;
  }

  @Basis("penalty-law:28")
  static List<Objection> correction(CorrectionOrder order, LocalDate today) {
    List<Objection> found = new ArrayList<>(TextRules.prose("what", order.what()));
    found.addAll(TextRules.line("basis", order.basis()));
    if (!order.dueOn().isAfter(today)) {
      found.add(Objection.toField("dueOn", ProceedingRefusal.DAY_WRONG, today.plusDays(1)));
    }
    return found;
  }
}
