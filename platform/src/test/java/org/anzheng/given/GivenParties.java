package org.anzheng.given;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Account;
import org.anzheng.parties.AccountForm;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.DelegatedPower;
import org.anzheng.parties.Department;
import org.anzheng.parties.OfficeForm;
import org.anzheng.parties.Offices;
import org.anzheng.parties.Organisation;
import org.anzheng.parties.OrganisationForm;
import org.anzheng.parties.Organisations;
import org.anzheng.parties.Parties;
import org.anzheng.parties.PasswordChange;
import org.springframework.stereotype.Component;

/** Ready organisations and people, made through the front door. */
@Component
public class GivenParties {

  /** What everybody here logs in with. */
  public static final String PASSWORD = "correct horse 2026";

  static final String FIRST_PASSWORD = "first password 2026";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Parties parties;
  private final Accounts accounts;
  private final Organisations organisations;
  private final Offices offices;

  GivenParties(Parties parties, Accounts accounts, Organisations organisations, Offices offices) {
    this.parties = parties;
    this.accounts = accounts;
    this.organisations = organisations;
    this.offices = offices;
  }

  /** The operator that the platform made on its first start. */
  public Actor operator() {
    UUID own = organisations.ofType(OrganisationType.OPERATOR).getFirst().id();
    UUID admin = accounts.holding(own, Role.OPERATOR).getFirst().id();
    return accounts.actor(admin).orElseThrow();
  }

  /** Somebody at a new department, such as MARKET_REGULATOR. */
  public Actor regulator(Role role) {
    Organisation department =
        parties.register(form(OrganisationType.REGULATOR, "示例主管部门"), operator());
    return account(department.id(), operator(), role);
  }

  /** Somebody at a new office of a line, with all its powers, that covers these divisions. */
  public Actor office(Department department, String... coverage) {
    return office(
        department,
        Arrays.stream(DelegatedPower.values())
            .filter(power -> power.belongsTo(department))
            .collect(Collectors.toSet()),
        coverage);
  }

  /** Somebody at a new office with these powers alone. */
  public Actor office(Department department, Set<DelegatedPower> powers, String... coverage) {
    AccountForm person = person(FIRST_PASSWORD);
    UUID office =
        offices.establish(
            form(OrganisationType.OFFICE, "示例省主管部门"),
            new OfficeForm(
                department, List.of(coverage), powers, LocalDate.of(2023, 3, 28), Optional.empty()),
            person,
            operator());
    return accounts
        .actor(accounts.holding(office, department.officer()).getFirst().id())
        .orElseThrow();
  }

  /** Somebody at a new technical committee. */
  public Actor committee(Role role) {
    Organisation committee =
        parties.register(form(OrganisationType.COMMITTEE, "示例技术委员会"), operator());
    return account(committee.id(), operator(), role);
  }

  /** Somebody else at the same department or committee. */
  public Actor beside(Actor actor, Role role) {
    return account(actor.organisation(), operator(), role);
  }

  /** Somebody else at the same department, with several duties. */
  public Actor official(Actor beside, Role... roles) {
    return account(beside.organisation(), operator(), roles);
  }

  /** The administrator of a new body. */
  public Actor bodyAdministrator() {
    return bodyAdministrator(regulator(Role.MARKET_REGULATOR));
  }

  /** The administrator of a new body that this market regulator registers. */
  public Actor bodyAdministrator(Actor marketRegulator) {
    Organisation body = parties.register(form(OrganisationType.BODY, "示例认证中心"), marketRegulator);
    return account(body.id(), marketRegulator, Role.BODY_ADMINISTRATOR);
  }

  /** Somebody new in the administrator's own organisation, with these duties. */
  public Actor colleague(Actor administrator, Role... roles) {
    return account(administrator.organisation(), administrator, roles);
  }

  /** Somebody new in the administrator's own organisation who logs in. */
  public GivenAccount person(Actor administrator, Role... roles) {
    Actor actor = colleague(administrator, roles);
    parties.changePassword(new PasswordChange(FIRST_PASSWORD, PASSWORD), actor);
    return new GivenAccount(actor, accounts.find(actor.account()).orElseThrow().login(), PASSWORD);
  }

  /** The applicant of a new service organisation. */
  public GivenAccount applicantPerson() {
    AccountForm person = person(PASSWORD);
    Account account =
        parties.signUp(form(OrganisationType.SERVICE_ORGANISATION, "示例网络安全服务公司"), person);
    return new GivenAccount(accounts.actor(account.id()).orElseThrow(), account.login(), PASSWORD);
  }

  /** Somebody at a new network operator that relies on certificates. */
  public Actor adopter() {
    Account account = parties.signUp(form(OrganisationType.ADOPTER, "示例采信单位"), person(PASSWORD));
    return accounts.actor(account.id()).orElseThrow();
  }

  /** The applicant of a new service organisation, who need not log in. */
  public Actor applicant() {
    return applicantPerson().actor();
  }

  /** A filled form for a new organisation of a type. */
  public static OrganisationForm form(OrganisationType type, String name) {
    return new OrganisationForm(
        type,
        name + COUNT.incrementAndGet(),
        "Example Organisation",
        GivenUscc.next(),
        "110108",
        "北京市海淀区示例路1号");
  }

  /** A filled form for a new person with this password. */
  public static AccountForm person(String password) {
    int number = COUNT.incrementAndGet();
    return new AccountForm(
        "person" + number, "示例人员" + number, "person" + number + "@example.com", "", password);
  }

  private Actor account(UUID organisation, Actor by, Role... roles) {
    Account account =
        parties.createAccount(organisation, person(FIRST_PASSWORD), Set.of(roles), by);
    return accounts.actor(account.id()).orElseThrow();
  }
}
