package org.anzheng.complaints;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/** 结论规则: a decision rests on findings, and a successful appeal ends with the body's own act. */
final class OutcomeRules {

  private OutcomeRules() {}

  @Basis("17065:7.13")
  static List<Objection> decision(
      ComplaintSummary complaint, Optional<ComplaintOutcome> outcome, String text) {
    List<Objection> found = new ArrayList<>(findings(complaint));
    if (outcome.isEmpty()) {
      found.add(Objection.toField("outcome", KernelRefusal.REQUIRED));
    }
    found.addAll(Prose.objections("decision", text));
    return found;
  }

  @Basis("17065:7.13")
  static List<Objection> findings(ComplaintSummary complaint) {
    return complaint.reported()
        ? List.of()
        : List.of(Objection.to(ComplaintRefusal.FINDINGS_MISSING));
  }

  /**
   * Complaints never change a certificate or a case.
   *
   * @param followed what the body did on the subject since the decision
   */
  @Basis({"17065:7.13", "design"})
  static List<Objection> end(
      ComplaintSummary complaint, Set<UUID> followed, Optional<UUID> chosen) {
    boolean owed =
        complaint.topic().isAppeal()
            && complaint.outcome().filter(o -> o != ComplaintOutcome.NOT_UPHELD).isPresent();
    boolean linked = chosen.filter(followed::contains).isPresent();
    return owed && !linked || chosen.isPresent() && !linked
        ? List.of(Objection.toField("followedBy", ComplaintRefusal.FOLLOW_UP_MISSING))
        : List.of();
  }

  @Basis("design")
  static List<Objection> extension(ComplaintSummary complaint) {
    return complaint.extended()
        ? List.of(Objection.to(ComplaintRefusal.ALREADY_EXTENDED))
        : List.of();
  }

  /** An appeal does not stop anything by itself; the body may decide that it does. */
  @Basis("design")
  static List<Objection> stay(ComplaintSummary complaint) {
    List<Objection> found = new ArrayList<>();
    if (!complaint.topic().isAppeal()) {
      found.add(Objection.to(ComplaintRefusal.NOT_AN_APPEAL));
    }
    if (complaint.stayed()) {
      found.add(Objection.to(ComplaintRefusal.ALREADY_STAYED));
    }
    return found;
  }
}
