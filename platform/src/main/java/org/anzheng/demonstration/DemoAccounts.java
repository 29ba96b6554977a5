package org.anzheng.demonstration;

import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Account;
import org.anzheng.parties.AccountForm;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.OfficeForm;
import org.anzheng.parties.Offices;
import org.anzheng.parties.OrganisationForm;
import org.anzheng.parties.Organisations;
import org.anzheng.parties.Parties;
import org.anzheng.parties.PasswordChange;
import org.anzheng.parties.Uscc;
import org.springframework.stereotype.Component;

/** Organisations and accounts of the demonstration; everybody signs in with one password. */
@Component
public class DemoAccounts {

  /** The password of every demonstration account but the operator's. */
  public static final String PASSWORD = "anzheng-demo-2026";

  private static final String FIRST_PASSWORD = "anzheng-first-2026";

  private final Parties parties;
  private final Accounts accounts;
  private final Organisations organisations;
  private final Offices offices;

  DemoAccounts(Parties parties, Accounts accounts, Organisations organisations, Offices offices) {
    this.parties = parties;
    this.accounts = accounts;
    this.organisations = organisations;
    this.offices = offices;
  }

  /** The operator that the platform made on its first start. */
  public Actor operator() {
    UUID own = organisations.ofType(OrganisationType.OPERATOR).getFirst().id();
    return actor(accounts.holding(own, Role.OPERATOR).getFirst().id());
  }

  /** Whoever acts for a department. */
  public Actor department(Role role) {
    return organisations.ofType(OrganisationType.REGULATOR).stream()
        .flatMap(department -> accounts.holding(department.id(), role).stream())
        .findFirst()
        .map(account -> actor(account.id()))
        .orElseThrow();
  }

  /** Registers an organisation. */
  public UUID organisation(
      OrganisationType type, String name, String nameEn, String division, Actor actor) {
    return parties.register(form(type, name, nameEn, division), actor).id();
  }

  /** An account with one duty, which has changed its first password. */
  public Actor colleague(UUID organisation, String login, String name, Role role, Actor by) {
    Account account =
        parties.createAccount(organisation, person(login, name, FIRST_PASSWORD), Set.of(role), by);
    Actor actor = actor(account.id());
    parties.changePassword(new PasswordChange(FIRST_PASSWORD, PASSWORD), actor);
    return actor;
  }

  /** The same with several duties. */
  Actor official(UUID organisation, String login, String name, Actor by, Role... roles) {
    Account account =
        parties.createAccount(organisation, person(login, name, FIRST_PASSWORD), Set.of(roles), by);
    Actor actor = actor(account.id());
    parties.changePassword(new PasswordChange(FIRST_PASSWORD, PASSWORD), actor);
    return actor;
  }

  /** An office with its first account, which has changed its password. */
  void office(String name, String nameEn, String login, OfficeForm form, Actor operator) {
    String seat = form.coverage().getFirst();
    UUID office =
        offices.establish(
            form(OrganisationType.OFFICE, name, nameEn, seat),
            form,
            person(login, "示例经办人", FIRST_PASSWORD),
            operator);
    Actor officer = actor(accounts.holding(office, form.department().officer()).getFirst().id());
    parties.changePassword(new PasswordChange(FIRST_PASSWORD, PASSWORD), officer);
  }

  /** A service organisation that registers itself. */
  public DemoClient client(String name, String nameEn, String division, String login) {
    OrganisationForm form = form(OrganisationType.SERVICE_ORGANISATION, name, nameEn, division);
    Account account = parties.signUp(form, person(login, "示例联系人", PASSWORD));
    return new DemoClient(name, form.address(), actor(account.id()));
  }

  /** A network operator that registers itself. */
  Actor adopter(String name, String nameEn, String division, String login) {
    OrganisationForm form = form(OrganisationType.ADOPTER, name, nameEn, division);
    return actor(parties.signUp(form, person(login, "示例采购经办人", PASSWORD)).id());
  }

  private Actor actor(UUID account) {
    return accounts.actor(account).orElseThrow();
  }

  private static OrganisationForm form(
      OrganisationType type, String name, String nameEn, String division) {
    Uscc uscc = ExampleUscc.next(division);
    return new OrganisationForm(
        type, name, nameEn, uscc, division, "示例路 " + uscc.value().substring(13, 16) + " 号");
  }

  private static AccountForm person(String login, String name, String password) {
    return new AccountForm(login, name, login + "@example.com", "010-00000000", password);
  }
}
