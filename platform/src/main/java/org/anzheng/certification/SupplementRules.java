package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 一次性告知规则: all gaps in one list, told once, and every one of them answered. */
final class SupplementRules {

  private SupplementRules() {}

  @Basis({"licensing-law:32", "17065:7.3"})
  static List<Objection> toRequest(CaseSummary summary, List<Gap> gaps) {
    List<Objection> found = new ArrayList<>();
    if (summary.supplemented()) {
      found.add(Objection.to(CertificationRefusal.SUPPLEMENT_ALREADY_REQUESTED));
    }
    if (gaps.isEmpty()) {
      found.add(Objection.toField("gaps", CertificationRefusal.NO_GAPS));
    }
    for (int i = 0; i < gaps.size(); i++) {
      Texts.require(found, "gaps[" + i + "].text", gaps.get(i).text(), Texts.PROSE);
    }
    return found;
  }

  @Basis("17065:7.3")
  static List<Objection> toAnswer(SupplementRequest request, SupplementAnswer answer) {
    List<Objection> found = new ArrayList<>();
    for (int i = 0; i < request.gaps().size(); i++) {
      String field = "answers[" + i + "]";
      if (i >= answer.answers().size() || answer.answers().get(i).isBlank()) {
        found.add(Objection.toField(field, CertificationRefusal.GAP_NOT_ANSWERED, i + 1));
      } else {
        Texts.limit(found, field, answer.answers().get(i), Texts.PROSE);
      }
    }
    return found;
  }
}
