package org.anzheng.web.body;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.parties.AccountForm;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Parties;
import org.anzheng.parties.PartyAct;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Typed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 账户与职责: makes accounts of a body and changes their duties, all of a form or nothing. */
@Component
class AccountDuties {

  private final Parties parties;

  AccountDuties(Parties parties) {
    this.parties = parties;
  }

  /** Refuses whoever does not keep the body's accounts, already when the form is asked for. */
  static void require(PartyAct act, Actor actor) {
    if (!actor.has(Role.BODY_ADMINISTRATOR)) {
      throw new Refusal(KernelRefusal.NOT_YOUR_DUTY, act, Set.of(Role.BODY_ADMINISTRATOR));
    }
  }

  @Transactional
  public UUID create(Typed typed, Actor actor) {
    AccountForm form =
        new AccountForm(
            typed.text("login"),
            typed.text("personName"),
            typed.text("email"),
            typed.text("phone"),
            typed.text("password"));
    return Forms.renaming(
            "name",
            "personName",
            () -> parties.createAccount(actor.organisation(), form, chosen(typed), actor))
        .id();
  }

  @Transactional
  public void change(AccountSummary account, Typed typed, Actor actor) {
    require(PartyAct.GRANT_ROLE, actor);
    Set<Role> chosen = chosen(typed);
    for (Role role : ofBodies()) {
      boolean held = account.roles().contains(role);
      if (chosen.contains(role) && !held) {
        parties.grant(account.id(), role, actor);
      } else if (held && !chosen.contains(role)) {
        parties.withdraw(account.id(), role, actor);
      }
    }
  }

  static Set<Role> ofBodies() {
    Set<Role> roles = EnumSet.allOf(Role.class);
    roles.removeIf(role -> role.organisationType() != OrganisationType.BODY);
    return roles;
  }

  private static Set<Role> chosen(Typed typed) {
    Set<Role> roles = ofBodies();
    roles.removeIf(role -> !typed.texts("roles").contains(role.name()));
    return roles;
  }
}
