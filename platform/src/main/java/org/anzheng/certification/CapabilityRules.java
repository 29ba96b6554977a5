package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 能力证明规则 (F3): each required kind is proved, and every file is in the applicant's archive. */
final class CapabilityRules {

  private CapabilityRules() {}

  /** Objections to the proofs, given which of the files named the applicant really handed in. */
  @Basis({"17065:7.2", "opinion:5"})
  static List<Objection> objections(CommissionForm form, Set<UUID> archived) {
    List<Objection> found = new ArrayList<>(PracticeRules.objections(form.capability()));
    for (CapabilityKind kind : CapabilityKind.values()) {
      if (kind.required() && !form.capability().shows(kind)) {
        found.add(
            Objection.toField("capability." + kind, CertificationRefusal.PROOF_MISSING, kind));
      }
    }
    form.capability().proofs().stream()
        .filter(proof -> !archived.contains(proof.file()))
        .forEach(p -> found.add(unknown("capability." + p.kind())));
    form.selfAssessment().ratings().stream()
        .filter(rating -> !archived.containsAll(rating.evidence()))
        .forEach(r -> found.add(unknown("selfAssessment." + r.criterion())));
    return found;
  }

  private static Objection unknown(String field) {
    return Objection.toField(field, CertificationRefusal.FILE_UNKNOWN);
  }
}
