package org.anzheng.certification;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 机构不得咨询规则 (SOD-6): a body does not certify whom it advised. */
final class BodyIsNoConsultant {

  private BodyIsNoConsultant() {}

  @Basis({"regulation:13", "17065:4.2"})
  static List<Objection> objections(Situation situation) {
    return situation.file().commission().form().declarations().consultants().stream()
        .filter(c -> c.organisation().strip().equals(situation.summary().bodyName()))
        .map(c -> c.until().plus(situation.parameters().consultConflict()))
        .filter(end -> !situation.today().isAfter(end))
        .max(LocalDate::compareTo)
        .map(end -> List.of(Objection.to(CertificationRefusal.BODY_CONSULTED_CLIENT, end)))
        .orElse(List.of());
  }
}
