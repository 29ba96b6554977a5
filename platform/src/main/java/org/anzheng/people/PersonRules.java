package org.anzheng.people;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/** 登记规则: what a registration must contain. */
final class PersonRules {

  private static final int NAME_LENGTH = 60;

  private PersonRules() {}

  @Basis("regulation:38")
  static List<Objection> complete(PersonForm form) {
    List<Objection> objections = new ArrayList<>();
    text(objections, "name", form.name(), NAME_LENGTH);
    text(objections, "registrationNo", form.registrationNo(), NAME_LENGTH);
    if (!IdentityNumber.isValid(form.identityNumber())) {
      objections.add(Objection.toField("identityNumber", PeopleRefusal.IDENTITY_WRONG));
    }
    if (form.registeredUntil().isBefore(form.registeredFrom())) {
      objections.add(Objection.toField("registeredUntil", PeopleRefusal.PERIOD_REVERSED));
    }
    return objections;
  }

  static void text(List<Objection> objections, String field, String text, int length) {
    if (text.isBlank()) {
      objections.add(Objection.toField(field, KernelRefusal.REQUIRED));
    } else if (text.length() > length) {
      objections.add(Objection.toField(field, KernelRefusal.TOO_LONG, length));
    }
  }
}
