package org.anzheng.supervision.cases;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingRefusal;

/** 办案职责分离: investigating, reviewing, hearing and deciding are done by different people. */
final class PenaltySeparationRules {

  private static final int TEAM = 2;

  private PenaltySeparationRules() {}

  /** SOD-13: two investigators at least, each of the own department and with the duty. */
  @Basis("penalty-law:42")
  static List<Objection> team(List<UUID> investigators, Collection<UUID> officials) {
    return investigators.stream().distinct().count() < TEAM || !officials.containsAll(investigators)
        ? List.of(Objection.toField("investigators", ProceedingRefusal.TWO_OFFICIALS))
        : List.of();
  }

  /** SOD-13: the simple procedure takes two investigators on the spot as well. */
  @Basis({"penalty-law:42", "penalty-law:52"})
  static List<Objection> pair(UUID one, UUID companion, Collection<UUID> officials) {
    return team(List.of(one, companion), officials).isEmpty()
        ? List.of()
        : List.of(Objection.toField("companion", ProceedingRefusal.TWO_OFFICIALS));
  }

  /** SOD-13: nobody investigates but those named. */
  @Basis("penalty-law:42")
  static List<Objection> named(List<UUID> investigators, UUID account) {
    return investigators.contains(account)
        ? List.of()
        : List.of(Objection.to(ProceedingRefusal.NOT_NAMED));
  }

  /** SOD-13: whoever investigates, ever investigated or proposed does none of the rest. */
  @Basis({"penalty-law:57", "penalty-law:58", "penalty-law:64"})
  static List<Objection> uninvolved(
      ProceedingFile<PenaltyStatus> file, List<UUID> everInvestigated, UUID account) {
    return everInvestigated.contains(account)
            || file.did(
                account,
                PenaltyTransition.REPORT_LEAD,
                PenaltyTransition.RECORD_EVIDENCE,
                PenaltyTransition.PROPOSE)
        ? List.of(Objection.to(ProceedingRefusal.TOOK_PART))
        : List.of();
  }

  /** SOD-13: whoever reviewed the case or held its hearing does not decide it. */
  @Basis({"penalty-law:58", "penalty-law:64"})
  static List<Objection> decides(ProceedingFile<PenaltyStatus> file, UUID account) {
    return file.did(
            account,
            PenaltyTransition.REVIEW,
            PenaltyTransition.RETURN,
            PenaltyTransition.HOLD_HEARING)
        ? List.of(Objection.to(ProceedingRefusal.TOOK_PART))
        : List.of();
  }
}
