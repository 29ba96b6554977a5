package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.WorkingCalendar;

/** 认证决定规则 (F11): grounds on record, the client verified again, the decision maker impartial. */
final class DecisionRules {

  private DecisionRules() {}

  /** For a decision to grant. */
  @Basis({"17065:7.6", "body-measures:17"})
  static List<Objection> toGrant(DecisionForm form, Situation situation, WorkingCalendar calendar) {
    List<Objection> found = new ArrayList<>(formal(form));
    found.addAll(ClientVerificationRules.objections(form.client(), situation, calendar));
    return found;
  }

  /** For any other decision: a bad finding about the client does not stand in the way. */
  @Basis("17065:7.6")
  static List<Objection> otherwise(
      DecisionForm form, Situation situation, WorkingCalendar calendar) {
    List<Objection> found = new ArrayList<>(formal(form));
    found.addAll(ClientVerificationRules.dates(form.client(), situation, calendar));
    return found;
  }

  private static List<Objection> formal(DecisionForm form) {
    List<Objection> found = new ArrayList<>(ImpartialityDeclared.objections(form.declared()));
    Texts.require(found, "opinion", form.opinion(), Texts.PROSE);
    return found;
  }
}
