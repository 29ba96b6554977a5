package org.anzheng.supervision.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.proceedings.ProceedingRefusal;

/** 处罚规则: what can be imposed for what, within which range, and what has to come before. */
final class PenaltyRules {

  private static final String PENALTIES = "penalties";

  private PenaltyRules() {}

  /** 处罚事项: the row is for such a subject, and every measure within what it allows. */
  @Basis({"penalty-law:4", "penalty-law:34"})
  static List<Objection> withinTable(
      PenaltyItem item, SubjectKind subject, DiscretionBand band, List<Penalty> penalties) {
    List<Objection> found = new ArrayList<>();
    if (!item.subjects().contains(subject)) {
      found.add(Objection.toField("item", ProceedingRefusal.NO_SUCH_ITEM, item.code()));
    }
    if (penalties.isEmpty()) {
      found.add(Objection.toField(PENALTIES, KernelRefusal.REQUIRED));
    }
    for (Penalty penalty : penalties) {
      if (!item.allows(penalty.measure(), band.circumstance())) {
        found.add(
            Objection.toField(PENALTIES, ProceedingRefusal.MEASURE_NOT_IN_ITEM, penalty.measure()));
      } else if (penalty.measure() == PenaltyMeasure.FINE) {
        found.addAll(fine(item, band, penalty));
      } else if (penalty.measure() == PenaltyMeasure.CONFISCATION
          && penalty.amount().filter(yuan -> yuan.signum() > 0).isEmpty()) {
        found.add(Objection.toField("amount", KernelRefusal.REQUIRED));
      }
    }
    return found;
  }

  /** 不得加重: the decision is not heavier than what the party was told. */
  @Basis({"penalty-law:44", "penalty-law:45"})
  static List<Objection> noHeavier(List<Penalty> told, List<Penalty> decided) {
    for (Penalty penalty : decided) {
      Optional<Penalty> before =
          told.stream().filter(each -> each.measure() == penalty.measure()).findFirst();
      boolean heavier =
          before.isEmpty()
              || amount(penalty).compareTo(amount(before.get())) > 0
              || penalty.months().orElse(0) > before.get().months().orElse(0);
      if (heavier) {
        return List.of(
            Objection.toField(PENALTIES, ProceedingRefusal.HEAVIER_THAN_TOLD, penalty.measure()));
      }
    }
    return decided.isEmpty()
        ? List.of(Objection.toField(PENALTIES, KernelRefusal.REQUIRED))
        : List.of();
  }

  /** 听证范围: large fines and confiscations, and whatever ends or stops a permission. */
  @Basis("penalty-law:63")
  static boolean allowsHearing(List<Penalty> penalties, BigDecimal large) {
    return penalties.stream()
        .anyMatch(each -> each.measure().isGrave() || amount(each).compareTo(large) >= 0);
  }

  @Basis("penalty-law:63")
  static List<Objection> hearing(List<Penalty> penalties, BigDecimal large) {
    return allowsHearing(penalties, large)
        ? List.of()
        : List.of(Objection.to(ProceedingRefusal.NO_HEARING_RIGHT));
  }

  /** 听证通知: some working days ahead. */
  @Basis("penalty-law:64")
  static List<Objection> called(LocalDate heldOn, LocalDate earliest) {
    return heldOn.isBefore(earliest)
        ? List.of(Objection.toField("heldOn", ProceedingRefusal.DAY_WRONG, earliest))
        : List.of();
  }

  /** 集体讨论: what is grave is not decided by one alone. */
  @Basis("penalty-law:57")
  static List<Objection> discussed(List<Penalty> penalties, BigDecimal large, boolean discussed) {
    return discussed || !allowsHearing(penalties, large)
        ? List.of()
        : List.of(Objection.to(ProceedingRefusal.NOT_DISCUSSED));
  }

  /** 送达日: from the decision until today. */
  @Basis("penalty-law:61")
  static List<Objection> servedOn(LocalDate servedOn, LocalDate decidedOn, LocalDate today) {
    return servedOn.isBefore(decidedOn) || servedOn.isAfter(today)
        ? List.of(Objection.toField("servedOn", ProceedingRefusal.DAY_WRONG, today))
        : List.of();
  }

  private static List<Objection> fine(PenaltyItem item, DiscretionBand band, Penalty penalty) {
    BigDecimal least = band.least(item);
    BigDecimal most = band.most(item);
    BigDecimal yuan = penalty.amount().orElse(BigDecimal.ZERO);
    return yuan.compareTo(least) < 0 || yuan.compareTo(most) > 0
        ? List.of(Objection.toField("amount", ProceedingRefusal.FINE_OUT_OF_RANGE, least, most))
        : List.of();
  }

  private static BigDecimal amount(Penalty penalty) {
    return penalty.amount().orElse(BigDecimal.ZERO);
  }
}
