package org.anzheng.archive.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 销毁规则: nothing goes that is held or must still be kept, and nothing by one person alone. */
final class RecordSetRules {

  private RecordSetRules() {}

  /** 保存期未满、有留存的, 不得销毁. */
  @Basis("body-measures:22")
  static List<Objection> toDestroy(RecordSet set, Retention retention, LocalDate today) {
    List<Objection> objections = new ArrayList<>();
    if (retention.until().isEmpty()) {
      objections.add(Objection.to(RecordSetRefusal.STILL_RUNS));
    }
    retention
        .until()
        .filter(last -> !today.isAfter(last))
        .ifPresent(last -> objections.add(Objection.to(RecordSetRefusal.MUST_BE_KEPT, last)));
    if (!set.holds().isEmpty()) {
      objections.add(Objection.to(RecordSetRefusal.HELD, set.holds().size()));
    }
    objections.addAll(inUse(retention));
    return objections;
  }

  /** 自动留存: what a dispute, an inspection or a case of the state needs stays while it is open. */
  @Basis({"pipl:47", "design"})
  private static List<Objection> inUse(Retention retention) {
    return retention.matters().stream()
        .map(number ->
            number.isEmpty()
                ? Objection.to(RecordSetRefusal.IN_USE_UNNAMED)
                : Objection.to(RecordSetRefusal.IN_USE, number))
        .toList();
  }

  /** 两人办理: whoever proposed it does not decide it. */
  @Basis("design")
  static List<Objection> byAnother(RecordSet set, Actor actor) {
    return set.proposedBy().filter(actor.account()::equals).isPresent()
        ? List.of(Objection.to(RecordSetRefusal.SAME_PERSON))
        : List.of();
  }
}
