package org.anzheng.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;

/** 地方主管部门规则: who sets up an office, and what it can be given. */
final class OfficeRules {

  private OfficeRules() {}

  /** The operator, or the national department for its own line. */
  @Basis("opinion:1")
  static Role duty(Department department, PartyAct act, Actor actor) {
    if (actor.has(Role.OPERATOR)) {
      return Role.OPERATOR;
    }
    if (actor.has(department.leader())) {
      return department.leader();
    }
    throw new Refusal(KernelRefusal.NOT_YOUR_DUTY, act, Set.of(Role.OPERATOR, department.leader()));
  }

  /** An area of known divisions, and powers that the line has. */
  @Basis({"opinion:1", "regulation:54"})
  static List<Objection> objections(OfficeForm form, Divisions divisions) {
    List<Objection> wrong = new ArrayList<>();
    if (form.coverage().isEmpty()) {
      wrong.add(Objection.toField("coverage", KernelRefusal.REQUIRED));
    }
    form.coverage().stream()
        .filter(code -> divisions.find(code).isEmpty())
        .forEach(
            code -> wrong.add(Objection.toField("coverage", PartyRefusal.NO_SUCH_DIVISION, code)));
    form.powers().stream()
        .sorted()
        .filter(power -> !power.belongsTo(form.department()))
        .forEach(power ->
            wrong.add(
                Objection.toField(
                    "powers", PartyRefusal.POWER_OF_OTHER_LINE, power, form.department())));
    if (form.to().filter(form.from()::isAfter).isPresent()) {
      wrong.add(Objection.toField("to", PartyRefusal.ENDS_BEFORE_IT_BEGINS, form.from()));
    }
    return wrong;
  }
}
