package org.anzheng.supervision.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.parties.DelegatedPower;
import org.anzheng.parties.Department;

/** 管辖与职权规则: whether a department or office may act upon a subject on a day. */
public final class CompetenceRules {

  private CompetenceRules() {}

  /** 职权与辖区: the power holds on the day, and the subject has its seat in the area. */
  @Basis({"regulation:54", "opinion:8", "opinion:9"})
  public static List<Objection> objections(
      Authority authority, DelegatedPower power, LocatedSubject subject, LocalDate day) {
    List<Objection> found = new ArrayList<>(power(authority, power, day));
    if (!authority.covers(subject.division())) {
      found.add(Objection.to(CompetenceRefusal.OUTSIDE_AREA, subject.title()));
    }
    if (!isOfRemit(authority, subject)) {
      found.add(Objection.to(CompetenceRefusal.OUTSIDE_REMIT, authority.department()));
    }
    return found;
  }

  /** 职权: that it holds on the day, whatever it is used for. */
  @Basis("regulation:54")
  public static List<Objection> power(Authority authority, DelegatedPower power, LocalDate day) {
    return authority.holds(power, day)
        ? List.of()
        : List.of(Objection.to(CompetenceRefusal.NO_POWER, power));
  }

  /** 职责分工: bodies and their work are the market regulator's, services the other three's. */
  private static boolean isOfRemit(Authority authority, LocatedSubject subject) {
    return authority.department() == Department.MARKET_REGULATION
        || subject.kind() == SubjectKind.HOLDER;
  }
}
