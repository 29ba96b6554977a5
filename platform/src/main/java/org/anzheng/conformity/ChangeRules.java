package org.anzheng.conformity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anzheng.certification.CaseOutcome;
import org.anzheng.certification.CaseType;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/** 变更申报规则: what a notice of change must say, and which case may follow from it. */
final class ChangeRules {

  private ChangeRules() {}

  /**
   * Objects to all that is missing at once.
   *
   * @param known the codes that can be chosen
   */
  @Basis({"17065:4.1.2", "certificate-measures:10", "reporting-norm:4"})
  static List<Objection> objections(ChangeForm form, Set<String> known) {
    List<Objection> found = new ArrayList<>();
    if (form.codes().isEmpty()) {
      found.add(Objection.toField("codes", KernelRefusal.REQUIRED));
    } else if (!known.containsAll(form.codes())) {
      found.add(Objection.toField("codes", ConformityRefusal.NO_SUCH_CHANGE));
    }
    Texts.chosen(found, "changedOn", form.changedOn());
    Texts.prose(found, "before", form.before());
    Texts.prose(found, "after", form.after());
    Texts.prose(found, "effect", form.effect());
    return found;
  }

  /** Only what the holder commissions and what ends in a new version changes a certificate. */
  @Basis("17065:7.10")
  static List<Objection> toChange(Optional<CaseType> type) {
    List<Objection> found = new ArrayList<>();
    Texts.chosen(found, "caseType", type);
    type.filter(t -> !changes(t))
        .ifPresent(
            t -> found.add(Objection.toField("caseType", ConformityRefusal.NOT_A_CHANGE_CASE)));
    return found;
  }

  static boolean changes(CaseType type) {
    return type.isCommissioned() && type.outcome() == CaseOutcome.NEW_VERSION;
  }
}
