package org.anzheng.parties;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 组织与账户: registers organisations, makes accounts and gives them duties. */
@Service
@Transactional
public class Parties {

  private final OrganisationStore organisations;
  private final AccountStore accounts;
  private final PartyDesk desk;
  private final Divisions divisions;
  private final PasswordRules rules;
  private final Passwords passwords;
  private final Clock clock;

  Parties(
      OrganisationStore organisations,
      AccountStore accounts,
      PartyDesk desk,
      Divisions divisions,
      PasswordRules rules,
      Passwords passwords,
      Clock clock) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.desk = desk;
    this.divisions = divisions;
    this.rules = rules;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** Registers a regulator (by the operator) or a body (by the market regulator). */
  public Organisation register(OrganisationForm form, Actor actor) {
    Role duty = DutyRules.registering(form.type(), actor);
    Refusal.ifAny(desk.objections(form));
    return desk.insert(Organisation.of(form), Act.of(actor, duty, clock.instant()));
  }

  /** A service organisation or an adopter registers itself, with the account that keeps it. */
  public Account signUp(OrganisationForm form, AccountForm accountForm) {
    if (!DutyRules.registersItself(form.type())) {
      throw new Refusal(
          List.of(Objection.toField("type", PartyRefusal.NOT_REGISTERED_THIS_WAY, form.type())));
    }
    return begin(form, accountForm, DutyRules.keeperOf(form.type()), false);
  }

  /** Changes name, seat or address of an organisation. */
  public Organisation change(UUID id, OrganisationChange change, Actor actor) {
    Organisation organisation = organisation(id);
    OrganisationChanged fact = organisation.change(change, actor, clock.instant());
    Refusal.ifAny(FormRules.organisation(change, divisions));
    Organisation next = organisation.with(fact);
    organisations.update(next);
    desk.announce(fact);
    return organisation(id);
  }

  /** Makes an account; its password has to be changed at the first login. */
  public Account createAccount(UUID organisation, AccountForm form, Set<Role> roles, Actor actor) {
    Organisation target = organisation(organisation);
    Role duty = DutyRules.creating(target, roles, isKept(target), actor);
    List<Objection> wrong = new ArrayList<>(DutyRules.rolesIn(target.type(), roles));
    wrong.addAll(desk.objections(form));
    Refusal.ifAny(wrong);
    Account account = Account.of(form, organisation, roles);
    return desk.insert(account, form.password(), true, Act.of(actor, duty, clock.instant()));
  }

  /** Gives an account one more duty. */
  public void grant(UUID id, Role role, Actor actor) {
    Account account = account(id);
    Organisation target = organisation(account.organisation());
    Role duty = DutyRules.keeper(PartyAct.GRANT_ROLE, target, actor);
    Refusal.ifAny(DutyRules.rolesIn(target.type(), Set.of(role)));
    RoleGranted fact = account.grant(role, Act.of(actor, duty, clock.instant()));
    accounts.advance(account, account.status());
    accounts.addRole(id, role);
    desk.announce(fact);
  }

  /** Takes a duty from an account. */
  public void withdraw(UUID id, Role role, Actor actor) {
    Account account = account(id);
    Organisation target = organisation(account.organisation());
    Role duty = DutyRules.keeper(PartyAct.WITHDRAW_ROLE, target, actor);
    RoleWithdrawn fact = account.withdraw(role, Act.of(actor, duty, clock.instant()));
    if (role == DutyRules.keeperOf(target.type())) {
      refuseLastKeeper(account, target);
    }
    accounts.advance(account, account.status());
    accounts.endRole(id, role);
    desk.announce(fact);
  }

  /** Disables an account or enables it again. */
  public void turn(UUID id, AccountTransition transition, Actor actor) {
    Account account = account(id);
    Organisation target = organisation(account.organisation());
    Role duty = DutyRules.keeper(PartyAct.CHANGE_ACCOUNT_STATUS, target, actor);
    AccountStatusChanged fact =
        account.turn(transition, actor, Act.of(actor, duty, clock.instant()));
    if (transition == AccountTransition.DISABLE) {
      refuseLastKeeper(account, target);
    }
    accounts.advance(account, fact.to());
    desk.announce(fact);
  }

  /** A person changes the own password. */
  public void changePassword(PasswordChange change, Actor actor) {
    Account account = account(actor.account());
    boolean known =
        accounts
            .credentials(account.id())
            .map(own -> passwords.matches(change.current(), own.hash()))
            .orElse(false);
    List<Objection> wrong =
        new ArrayList<>(rules.objections("next", account.login(), change.next()));
    if (!known) {
      wrong.addFirst(Objection.toField("current", PartyRefusal.PASSWORD_WRONG));
    }
    Refusal.ifAny(wrong);
    // It takes no duty: who has none left does it with the platform's leave.
    Role any = actor.roles().stream().sorted().findFirst().orElse(Role.SYSTEM);
    save(account, change.next(), false, Act.of(actor, any, clock.instant()));
  }

  /** Gives an account a new password that its owner has to change at the next login. */
  public void resetPassword(UUID id, String temporary, Actor actor) {
    Account account = account(id);
    Organisation target = organisation(account.organisation());
    Role duty = DutyRules.keeper(PartyAct.RESET_PASSWORD, target, actor);
    Refusal.ifAny(rules.objections("password", account.login(), temporary));
    save(account, temporary, true, Act.of(actor, duty, clock.instant()));
  }

  /** Registers an organisation that nobody else registers, together with its first account. */
  Account begin(OrganisationForm form, AccountForm accountForm, Role role, boolean temporary) {
    List<Objection> wrong = new ArrayList<>(desk.objections(form));
    wrong.addAll(desk.objections(accountForm));
    Refusal.ifAny(wrong);
    Organisation organisation = Organisation.of(form);
    Account account = Account.of(accountForm, organisation.id(), Set.of(role));
    desk.insert(organisation, Act.of(account.actor(), role, clock.instant()));
    Act act = Act.of(account.actor(), role, clock.instant());
    return desk.insert(account, accountForm.password(), temporary, act);
  }

  private void save(Account account, String password, boolean temporary, Act act) {
    accounts.savePassword(new Credentials(account.id(), passwords.hash(password), temporary));
    desk.announce(account.passwordChanged(act, temporary));
  }

  private boolean isKept(Organisation target) {
    return keepers(target) > 0;
  }

  private long keepers(Organisation target) {
    Role keeper = DutyRules.keeperOf(target.type());
    return accounts.lockOrganisation(target.id()).stream()
        .filter(account -> account.status() == AccountStatus.ACTIVE)
        .filter(account -> account.roles().contains(keeper))
        .count();
  }

  private void refuseLastKeeper(Account account, Organisation target) {
    Role keeper = DutyRules.keeperOf(target.type());
    if (account.roles().contains(keeper) && keepers(target) == 1) {
      throw new Refusal(PartyRefusal.LAST_KEEPER, keeper);
    }
  }

  private Organisation organisation(UUID id) {
    return organisations.find(id).orElseThrow(Parties::notFound);
  }

  private Account account(UUID id) {
    return accounts.find(id).orElseThrow(Parties::notFound);
  }

  private static Refusal notFound() {
    return new Refusal(KernelRefusal.NOT_FOUND);
  }
}
