package org.anzheng.certification;

import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 回避规则 (SOD-3): who advised or worked for the client lately neither reviews nor decides. */
final class NoTieToClient {

  private NoTieToClient() {}

  @Basis({"17065:4.2", "17065:7.13"})
  static List<Objection> objections(Situation situation) {
    return declared(situation) || foundAtAcceptance(situation)
        ? List.of(Objection.to(CertificationRefusal.TIED_TO_CLIENT))
        : List.of();
  }

  private static boolean declared(Situation situation) {
    return situation
        .person()
        .filter(person ->
            person.associatedWith(
                situation.summary().applicant(),
                situation.today(),
                situation.parameters().consultConflict()))
        .isPresent();
  }

  private static boolean foundAtAcceptance(Situation situation) {
    UUID account = situation.actor().account();
    return situation
        .file()
        .records()
        .applicationReview()
        .filter(review -> review.conflicts().stream().anyMatch(h -> h.account().equals(account)))
        .isPresent();
  }
}
