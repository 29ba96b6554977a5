package org.anzheng.supervision.referrals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.parties.DelegatedPower;
import org.anzheng.supervision.offices.Authority;
import org.anzheng.supervision.records.OversightRefusal;
import org.anzheng.supervision.records.OversightWords;

/** 移送规则: who refers what to whom. */
final class ReferralRules {

  private ReferralRules() {}

  /**
   * What stands against a referral.
   *
   * @param divisions where the subject has its seats; empty where there is no such subject
   * @param receiver the office or department that would receive it; empty where there is none
   */
  @Basis({"opinion:9", "opinion:1"})
  static List<Objection> objections(
      ReferralForm form,
      Authority sender,
      Optional<Authority> receiver,
      Optional<List<String>> divisions,
      LocalDate today) {
    List<Objection> found = new ArrayList<>();
    if (receiver.isEmpty()) {
      found.add(Objection.toField("office", OversightRefusal.NO_OFFICE));
    }
    if (form.to().equals(ReferralSide.of(sender))) {
      found.add(Objection.toField("department", OversightRefusal.TO_ITSELF));
    }
    if (divisions.isEmpty()) {
      found.add(Objection.toField("subject", OversightRefusal.NO_SUBJECT, form.subject()));
    }
    divisions.ifPresent(seats -> {
      if (!sender.covers(seats)) {
        found.add(Objection.toField("subject", OversightRefusal.OUTSIDE_AREA, form.subject()));
      }
      if (receiver.filter(to -> !to.covers(seats)).isPresent()) {
        found.add(Objection.toField("office", OversightRefusal.OUTSIDE_AREA, form.subject()));
      }
    });
    found.addAll(OversightWords.objections("facts", form.facts()));
    found.addAll(OversightWords.objections("asked", form.asked()));
    if (form.outcomeBy().filter(today::isAfter).isPresent()) {
      found.add(Objection.toField("outcomeBy", OversightRefusal.DAY_PASSED));
    }
    return found;
  }

  /** An office refers while it holds the power to. */
  @Basis("opinion:9")
  static List<Objection> power(Authority sender, LocalDate today) {
    return sender.holds(DelegatedPower.REFER_VIOLATIONS, today)
        ? List.of()
        : List.of(Objection.to(OversightRefusal.NO_POWER, DelegatedPower.REFER_VIOLATIONS));
  }
}
