package org.anzheng.web.admin;

import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.parties.AccountForm;
import org.anzheng.parties.OrganisationForm;
import org.anzheng.parties.Parties;
import org.anzheng.parties.PartyAct;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 主管部门与技术委员会登记: the organisation and its first account, both or neither. */
@Component
class RegulatorRegistration {

  private final Parties parties;

  RegulatorRegistration(Parties parties) {
    this.parties = parties;
  }

  @Transactional
  public UUID register(Typed typed, Actor actor) {
    requireDuty(PartyAct.REGISTER_ORGANISATION, actor);
    TypedReader reader = new TypedReader(typed);
    var uscc = reader.uscc("uscc");
    var role = reader.choice("role", Role.class);
    reader.refuseIfAny();
    UUID organisation =
        parties
            .register(
                new OrganisationForm(
                    role.orElseThrow().organisationType(),
                    reader.text("name"),
                    reader.text("nameEn"),
                    uscc.orElseThrow(),
                    reader.text("division"),
                    reader.text("address")),
                actor)
            .id();
    addAccount(organisation, typed, role.orElseThrow(), actor);
    return organisation;
  }

  @Transactional
  public void addAccount(UUID organisation, Typed typed, Actor actor) {
    requireDuty(PartyAct.CREATE_ACCOUNT, actor);
    TypedReader reader = new TypedReader(typed);
    var role = reader.choice("role", Role.class);
    reader.refuseIfAny();
    addAccount(organisation, typed, role.orElseThrow(), actor);
  }

  /** Before anything typed is read. */
  private static void requireDuty(PartyAct act, Actor actor) {
    if (!actor.has(Role.OPERATOR)) {
      throw new Refusal(KernelRefusal.NOT_YOUR_DUTY, act, Set.of(Role.OPERATOR));
    }
  }

  private void addAccount(UUID organisation, Typed typed, Role role, Actor actor) {
    AccountForm form =
        new AccountForm(
            typed.text("login"),
            typed.text("personName"),
            typed.text("email"),
            typed.text("phone"),
            typed.text("password"));
    Forms.renaming(
        "name", "personName", () -> parties.createAccount(organisation, form, Set.of(role), actor));
  }
}
