package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.Tariff;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 订立合同前检查: an acceptance on record, an approval in force and published fees. */
final class ContractGate {

  private ContractGate() {}

  @Basis({"regulation:20", "regulation:21", "opinion:6"})
  static List<Objection> missing(Situation situation, Optional<Tariff> tariff) {
    List<Objection> found = new ArrayList<>(ApprovalCovers.objections(situation));
    found.addAll(QuoteRules.objections(tariff, situation.summary().subject()));
    return found;
  }
}
