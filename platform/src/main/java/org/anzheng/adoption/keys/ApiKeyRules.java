package org.anzheng.adoption.keys;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.adoption.AdoptionRefusal;
import org.anzheng.adoption.TextRules;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/** 密钥规则. */
@Basis("design")
final class ApiKeyRules {

  private static final int LONGEST_DAYS = 366;

  private ApiKeyRules() {}

  static List<Objection> objections(ApiKeyForm form) {
    List<Objection> wrong = new ArrayList<>(TextRules.line("label", form.label()).toList());
    if (form.scopes().isEmpty()) {
      wrong.add(Objection.toField("scopes", KernelRefusal.REQUIRED));
    }
    if (form.days().isEmpty()) {
      wrong.add(Objection.toField("days", KernelRefusal.REQUIRED));
    }
    form.days()
        .filter(days -> days < 1 || days > LONGEST_DAYS)
        .ifPresent(days ->
            wrong.add(Objection.toField("days", AdoptionRefusal.OUT_OF_RANGE, 1, LONGEST_DAYS)));
    return wrong;
  }
}
