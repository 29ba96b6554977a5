package org.anzheng.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.Term;

/** 变更备案规则: what a filing says, and when it is late. */
final class ChangeRules {

  private ChangeRules() {}

  /** 内容: the change, on a day that has come; a name in both languages. */
  @Basis("body-measures:11")
  static List<Objection> objections(ChangeFiling form, LocalDate today) {
    List<Objection> objections = new ArrayList<>();
    if (form.after().isBlank()) {
      objections.add(Objection.toField("after", KernelRefusal.REQUIRED));
    }
    if (form.change() == FiledChange.NAME && form.afterEn().isBlank()) {
      objections.add(Objection.toField("afterEn", KernelRefusal.REQUIRED));
    }
    if (form.changedOn().isAfter(today)) {
      objections.add(Objection.toField("changedOn", BodyRefusal.NOT_YET_CHANGED, today));
    }
    return objections;
  }

  /** 逾期备案: filed after the last day of the time limit; taken in all the same, and shown. */
  @Basis({"body-measures:11", "body-measures:37"})
  static boolean late(ChangeFiling form, Term limit, LocalDate today, WorkingCalendar calendar) {
    return today.isAfter(limit.after(form.changedOn(), calendar));
  }
}
