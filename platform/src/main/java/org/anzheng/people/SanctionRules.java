package org.anzheng.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/** 执业处理规则: a ground, a decision, and a length within the law. */
final class SanctionRules {

  private static final int GROUND_LENGTH = 2000;
  private static final int NUMBER_LENGTH = 60;

  private SanctionRules() {}

  @Basis("regulation:62")
  static List<Objection> objections(SanctionForm form, SanctionTerms terms) {
    List<Objection> objections = new ArrayList<>();
    text(objections, "ground", form.ground(), GROUND_LENGTH);
    text(objections, "documentNo", form.documentNo(), NUMBER_LENGTH);
    if (form.kind() == SanctionKind.SUSPENSION && !withinLaw(form, terms)) {
      objections.add(
          Objection.toField(
              "months",
              PeopleRefusal.SUSPENSION_LENGTH,
              terms.minimum().toTotalMonths(),
              terms.maximum().toTotalMonths()));
    }
    return objections;
  }

  /** 期限: the last day of the sanction that begins on {@code day}. */
  @Basis({"regulation:62", "regulation:72"})
  static LocalDate lastDay(SanctionForm form, SanctionTerms terms, LocalDate day) {
    Period length =
        switch (form.kind()) {
          case SUSPENSION -> Period.ofMonths(form.months().orElseThrow());
          case BAR -> terms.bar();
        };
    return ChinaTime.lastDayOf(day, length);
  }

  private static boolean withinLaw(SanctionForm form, SanctionTerms terms) {
    return form.months()
        .filter(months -> months >= terms.minimum().toTotalMonths())
        .filter(months -> months <= terms.maximum().toTotalMonths())
        .isPresent();
  }

  private static void text(List<Objection> objections, String field, String text, int length) {
    if (text.isBlank()) {
      objections.add(Objection.toField(field, KernelRefusal.REQUIRED));
    } else if (text.length() > length) {
      objections.add(Objection.toField(field, KernelRefusal.TOO_LONG, length));
    }
  }
}
