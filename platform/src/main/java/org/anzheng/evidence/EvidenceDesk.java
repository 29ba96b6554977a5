package org.anzheng.evidence;

import java.util.Optional;
import java.util.UUID;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;

/** 调取受理: finds the case for whoever may see it; nobody else finds any. */
@Service
public class EvidenceDesk {

  private final CaseSearch cases;

  EvidenceDesk(CaseSearch cases) {
    this.cases = cases;
  }

  /** For the two sides of a case, and a body to which the client released earlier records. */
  public EvidenceSubject ofParty(String number, Actor actor) {
    UUID own = actor.organisation();
    Optional<CaseFile> file = cases.file(number, own);
    CaseSummary summary =
        cases
            .find(number, own)
            .or(() -> file.map(CaseFile::summary))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    return new EvidenceSubject(summary, file, side(summary, own), own);
  }

  /** For the authority that supervises the body. */
  public EvidenceSubject ofAuthority(String number, Actor actor) {
    EvidenceAct.HAND_OUT.roleOf(EvidenceSide.AUTHORITY, actor);
    return cases
        .anybodys(number)
        .map(summary ->
            new EvidenceSubject(
                summary, cases.supervised(number), EvidenceSide.AUTHORITY, actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private static EvidenceSide side(CaseSummary summary, UUID organisation) {
    if (summary.applicant().equals(organisation)) {
      return EvidenceSide.CLIENT;
    }
    return summary.body().equals(organisation) ? EvidenceSide.BODY : EvidenceSide.READER;
  }
}
