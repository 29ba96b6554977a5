package org.anzheng.complaints;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/** 申诉规则: against an act of a body, by the party concerned, in time, once. */
final class AppealRules {

  private AppealRules() {}

  @Basis("17065:7.13")
  static List<Objection> objections(AppealForm form, Optional<AppealableAct> act, LocalDate today) {
    List<Objection> found = new ArrayList<>();
    if (form.act().isEmpty()) {
      found.add(Objection.toField("act", KernelRefusal.REQUIRED));
    } else if (act.isEmpty()) {
      found.add(Objection.toField("act", ComplaintRefusal.NOT_APPEALABLE));
    }
    act.filter(a -> today.isAfter(a.lastDay()))
        .ifPresent(a ->
            found.add(Objection.toField("act", ComplaintRefusal.APPEAL_TOO_LATE, a.lastDay())));
    act.flatMap(AppealableAct::appealed)
        .ifPresent(number ->
            found.add(Objection.toField("act", ComplaintRefusal.ALREADY_APPEALED, number)));
    found.addAll(Prose.objections("text", form.text()));
    found.addAll(Prose.line("contact", form.contact()));
    return found;
  }
}
