package org.anzheng.evaluations;

import java.time.Instant;
import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;

/** 离线登记要求: an entry is its maker's own, and its times are times that a phone can show. */
final class FieldRules {

  private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private FieldRules() {}

  @Basis("regulation:21")
  static void check(FieldEntry entry, Actor actor) {
    if (!entry.account().equals(actor.account())) {
      throw new Refusal(EvaluationRefusal.ENTRY_OF_ANOTHER);
    }
    if (!isUsable(entry.phone().made()) || !isUsable(entry.phone().sent())) {
      throw new Refusal(List.of(Objection.toField("made", EvaluationRefusal.PHONE_TIME_UNUSABLE)));
    }
  }

  /** Once taken, an entry is answered as the first time; another under its identity is refused. */
  @Basis("design")
  static FieldReceipt again(FieldEntryRow before, String caseNumber, FieldEntry entry) {
    if (!before.isOf(caseNumber, entry)) {
      throw new Refusal(EvaluationRefusal.ENTRY_DIFFERS);
    }
    return before.receipt();
  }

  private static boolean isUsable(Instant at) {
    return !at.isBefore(EARLIEST) && at.isBefore(LATEST);
  }
}
