package org.anzheng.parties;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;

/**
 * 账户: a person's access in the name of one organisation.
 *
 * @param id identity
 * @param organisation in whose name its owner acts
 * @param login lower case, unique
 * @param name of the person; sealed at rest
 * @param email of the person; sealed at rest
 * @param phone of the person, may be empty; sealed at rest
 * @param roles duties held now
 * @param status whether it can be used
 * @param version counts the changes
 */
public record Account(
    UUID id,
    UUID organisation,
    String login,
    String name,
    String email,
    String phone,
    Set<Role> roles,
    AccountStatus status,
    int version) {

  public Account {
    roles = Set.copyOf(roles);
  }

  static Account of(AccountForm form, UUID organisation, Set<Role> roles) {
    return new Account(
        UUID.randomUUID(),
        organisation,
        loginOf(form.login()),
        form.name().strip(),
        form.email().strip(),
        form.phone().strip(),
        roles,
        AccountStatus.ACTIVE,
        0);
  }

  static String loginOf(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  /** Who acts when the owner of this account does. */
  Actor actor() {
    return new Actor(id, organisation, roles);
  }

  AccountCreated created(Act act) {
    return new AccountCreated(act, chain(), id, login, name, sorted(roles));
  }

  RoleGranted grant(Role role, Act act) {
    if (roles.contains(role)) {
      throw new Refusal(PartyRefusal.ROLE_HELD, role);
    }
    return new RoleGranted(act, chain(), id, role);
  }

  RoleWithdrawn withdraw(Role role, Act act) {
    if (!roles.contains(role)) {
      throw new Refusal(PartyRefusal.ROLE_NOT_HELD, role);
    }
    return new RoleWithdrawn(act, chain(), id, role);
  }

  AccountStatusChanged turn(AccountTransition transition, Actor actor, Act act) {
    AccountStatus next = transition.apply(status, actor);
    return new AccountStatusChanged(act, chain(), id, transition, status, next);
  }

  PasswordChanged passwordChanged(Act act, boolean temporary) {
    return new PasswordChanged(act, chain(), id, temporary);
  }

  AccountSummary summary() {
    return new AccountSummary(id, login, name, organisation, roles, status == AccountStatus.ACTIVE);
  }

  private String chain() {
    return "organisation/" + organisation;
  }

  private static List<Role> sorted(Set<Role> roles) {
    return roles.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(roles));
  }
}
