package org.anzheng.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class PartiesTest {

  @Autowired Parties parties;
  @Autowired Organisations organisations;
  @Autowired Accounts accounts;
  @Autowired GivenParties given;
  @Autowired JdbcClient jdbc;

  @Test
  void aServiceOrganisationSignsUpWithItsFirstApplicant() {
    OrganisationForm form = GivenParties.form(OrganisationType.SERVICE_ORGANISATION, "示例安全");
    Account account = parties.signUp(form, GivenParties.person("a long password"));
    OrganisationSummary found = organisations.findByUscc(form.uscc()).orElseThrow();
    assertThat(found.name()).isEqualTo(form.name());
    assertThat(organisations.named(form.name())).containsExactly(found);
    assertThat(organisations.find(List.of(found.id()))).containsEntry(found.id(), found);
    assertThat(accounts.ofOrganisation(found.id())).containsExactly(account.summary());
    assertThat(accounts.holding(found.id(), Role.APPLICANT)).hasSize(1);
    assertThat(accounts.mustChangePassword(account.id())).isFalse();
    assertThat(historyOf(found.id())).containsExactly("OrganisationRegistered");
    assertThat(historyOf(account.id())).containsExactly("AccountCreated");
  }

  @Test
  void whatIdentifiesAPersonIsNotReadableInTheDatabase() {
    Actor applicant = given.applicant();
    AccountSummary account = accounts.find(applicant.account()).orElseThrow();
    String row =
        jdbc.sql("SELECT a::text FROM parties.account a WHERE id = :id")
            .param("id", applicant.account())
            .query(String.class)
            .single();
    assertThat(row).contains(account.login()).doesNotContain(account.name(), "@example.com");
    assertThat(row).doesNotContain(hex(account.name()));
  }

  @Test
  void aFormIsAnsweredWithEverythingThatIsWrongInIt() {
    OrganisationForm form =
        new OrganisationForm(
            OrganisationType.SERVICE_ORGANISATION,
            " ",
            "",
            GivenParties.form(OrganisationType.BODY, "x").uscc(),
            "999999",
            "");
    AccountForm account = new AccountForm("?", "", "nobody", "", "short");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> parties.signUp(form, account))
        .satisfies(no ->
            assertThat(no.objections())
                .extracting(objection -> objection.field().orElse(""))
                .containsExactly(
                    "name", "address", "division", "login", "name", "email", "password"));
  }

  @Test
  void aCodeAndALoginAreTakenOnceOnly() {
    OrganisationForm form = GivenParties.form(OrganisationType.SERVICE_ORGANISATION, "示例一");
    AccountForm person = GivenParties.person("a long password");
    parties.signUp(form, person);
    AccountForm shouting =
        new AccountForm(person.login().toUpperCase(Locale.ROOT), "示例", "a@b.cn", "", "a long one");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> parties.signUp(form, shouting))
        .satisfies(no ->
            assertThat(no.objections())
                .extracting(Objection::reason)
                .containsExactly(PartyRefusal.USCC_TAKEN, PartyRefusal.LOGIN_TAKEN));
  }

  @Test
  void nobodySignsUpAsARegulatorOrABody() {
    for (OrganisationType type :
        List.of(OrganisationType.REGULATOR, OrganisationType.BODY, OrganisationType.OPERATOR)) {
      assertRefused(
          () -> parties.signUp(GivenParties.form(type, "示例"), GivenParties.person("a long one")),
          PartyRefusal.NOT_REGISTERED_THIS_WAY);
    }
  }

  @Test
  void theMarketRegulatorSetsUpABodyAndItsAdministratorDoesTheRest() {
    Actor regulator = given.regulator(Role.MARKET_REGULATOR);
    Actor administrator = given.bodyAdministrator(regulator);
    Actor head = given.colleague(administrator, Role.BODY_HEAD, Role.DECISION_MAKER);
    assertThat(head.roles()).containsExactlyInAnyOrder(Role.BODY_HEAD, Role.DECISION_MAKER);
    assertThat(accounts.mustChangePassword(head.account())).isTrue();
    assertRefused(
        () ->
            parties.createAccount(
                administrator.organisation(),
                GivenParties.person("a long password"),
                Set.of(Role.BODY_ADMINISTRATOR),
                regulator),
        PartyRefusal.HAS_ADMINISTRATOR);
  }

  @Test
  void dutiesComeAndGoAndAreKeptInTheHistory() {
    Actor administrator = given.bodyAdministrator();
    Actor auditor = given.colleague(administrator, Role.AUDITOR);
    parties.grant(auditor.account(), Role.LEAD_AUDITOR, administrator);
    assertRefused(
        () -> parties.grant(auditor.account(), Role.LEAD_AUDITOR, administrator),
        PartyRefusal.ROLE_HELD);
    parties.withdraw(auditor.account(), Role.AUDITOR, administrator);
    assertThat(accounts.actor(auditor.account()).orElseThrow().roles())
        .containsExactly(Role.LEAD_AUDITOR);
    assertRefused(
        () -> parties.withdraw(auditor.account(), Role.AUDITOR, administrator),
        PartyRefusal.ROLE_NOT_HELD);
    assertThat(historyOf(auditor.account()))
        .containsExactly("AccountCreated", "RoleGranted", "RoleWithdrawn");
  }

  @Test
  void anAdministratorFindsNobodyElsesAccountsAndAColleagueMayNotTouchThem() {
    Actor administrator = given.bodyAdministrator();
    Actor auditor = given.colleague(administrator, Role.AUDITOR);
    Actor stranger = given.bodyAdministrator();
    assertRefused(
        () -> parties.grant(auditor.account(), Role.REVIEWER, stranger), KernelRefusal.NOT_FOUND);
    assertRefused(
        () -> parties.resetPassword(auditor.account(), "a long password", stranger),
        KernelRefusal.NOT_FOUND);
    assertRefused(
        () -> parties.grant(auditor.account(), Role.REVIEWER, auditor),
        KernelRefusal.NOT_YOUR_DUTY);
    assertRefused(
        () -> parties.turn(UUID.randomUUID(), AccountTransition.DISABLE, administrator),
        KernelRefusal.NOT_FOUND);
  }

  @Test
  void theLastAdministratorCannotGo() {
    Actor first = given.bodyAdministrator();
    assertRefused(
        () -> parties.withdraw(first.account(), Role.BODY_ADMINISTRATOR, first),
        PartyRefusal.LAST_KEEPER);
    assertRefused(
        () -> parties.turn(first.account(), AccountTransition.DISABLE, first),
        PartyRefusal.LAST_KEEPER);
    Actor second = given.colleague(first, Role.BODY_ADMINISTRATOR);
    parties.turn(first.account(), AccountTransition.DISABLE, second);
    assertThat(accounts.actor(first.account())).isEmpty();
    assertRefused(
        () -> parties.turn(first.account(), AccountTransition.DISABLE, second),
        KernelRefusal.NOT_IN_THIS_STATE);
    parties.turn(first.account(), AccountTransition.ENABLE, second);
    assertThat(accounts.actor(first.account())).contains(first);
  }

  @Test
  void anOrganisationChangesItsNameButNotItsCode() {
    Actor applicant = given.applicant();
    OrganisationSummary before = organisations.find(applicant.organisation()).orElseThrow();
    OrganisationChange change = new OrganisationChange("示例新名", "New Name", "440305", "示例路2号");
    Organisation after = parties.change(before.id(), change, applicant);
    assertThat(after.name()).isEqualTo("示例新名");
    assertThat(after.uscc()).isEqualTo(before.uscc());
    assertThat(after.version()).isEqualTo(1);
    assertThat(historyOf(before.id()))
        .containsExactly("OrganisationRegistered", "OrganisationChanged");
    assertRefused(
        () -> parties.change(before.id(), change, given.applicant()), KernelRefusal.NOT_FOUND);
  }

  @Test
  void aPasswordIsChangedOnlyByWhoKnowsTheOldOne() {
    Actor applicant = given.applicant();
    assertRefused(
        () -> parties.changePassword(new PasswordChange("a guess", "another one"), applicant),
        PartyRefusal.PASSWORD_WRONG);
    parties.changePassword(new PasswordChange(GivenParties.PASSWORD, "another one"), applicant);
    parties.changePassword(new PasswordChange("another one", "a third one"), applicant);
    assertThat(historyOf(applicant.account())).hasSize(3).last().isEqualTo("PasswordChanged");
  }

  @Test
  void whoHasNoDutyLeftStillChangesTheOwnPassword() {
    Actor applicant = given.applicant();
    Actor idle = new Actor(applicant.account(), applicant.organisation(), Set.of());
    parties.changePassword(new PasswordChange(GivenParties.PASSWORD, "another one"), idle);
    assertThat(historyOf(applicant.account())).last().isEqualTo("PasswordChanged");
  }

  @Test
  void historyCannotBeRewritten() {
    Actor applicant = given.applicant();
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() ->
            jdbc.sql("UPDATE parties.party_event SET note = 'x' WHERE subject = :id")
                .param("id", applicant.account())
                .update())
        .havingRootCause()
        .withMessageContaining("append-only");
  }

  private List<String> historyOf(UUID subject) {
    return jdbc.sql("SELECT kind FROM parties.party_event WHERE subject = :s ORDER BY recorded_at")
        .param("s", subject)
        .query(String.class)
        .list();
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertRefused(ThrowingCallable attempt, Reason reason) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(attempt)
        .satisfies(no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
