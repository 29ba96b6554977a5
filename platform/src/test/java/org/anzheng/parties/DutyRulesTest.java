package org.anzheng.parties;

import static org.anzheng.kernel.OrganisationType.ADOPTER;
import static org.anzheng.kernel.OrganisationType.BODY;
import static org.anzheng.kernel.OrganisationType.COMMITTEE;
import static org.anzheng.kernel.OrganisationType.OFFICE;
import static org.anzheng.kernel.OrganisationType.OPERATOR;
import static org.anzheng.kernel.OrganisationType.REGULATOR;
import static org.anzheng.kernel.OrganisationType.SERVICE_ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.given.GivenParties;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DutyRulesTest {

  private static final Map<OrganisationType, Role> REGISTRARS =
      Map.of(
          REGULATOR, Role.OPERATOR,
          OFFICE, Role.OPERATOR,
          COMMITTEE, Role.OPERATOR,
          BODY, Role.MARKET_REGULATOR);
  private static final Map<OrganisationType, Role> KEEPERS =
      Map.of(
          REGULATOR, Role.OPERATOR,
          OFFICE, Role.OPERATOR,
          COMMITTEE, Role.OPERATOR,
          OPERATOR, Role.OPERATOR,
          BODY, Role.BODY_ADMINISTRATOR,
          SERVICE_ORGANISATION, Role.APPLICANT,
          ADOPTER, Role.ADOPTER);

  static Stream<Arguments> everyTypeAndRole() {
    return Stream.of(OrganisationType.values())
        .flatMap(type -> Stream.of(Role.values()).map(role -> Arguments.of(type, role)));
  }

  @ParameterizedTest(name = "{1} registers {0}?")
  @MethodSource("everyTypeAndRole")
  void onlyTheRegistrarRegisters(OrganisationType type, Role role) {
    ThrowingCallable attempt = () -> DutyRules.registering(type, stranger(role));
    if (role == REGISTRARS.get(type)) {
      assertThat(DutyRules.registering(type, stranger(role))).isEqualTo(role);
    } else if (REGISTRARS.containsKey(type)) {
      assertRefused(attempt, KernelRefusal.NOT_YOUR_DUTY);
    } else {
      assertRefused(attempt, PartyRefusal.NOT_REGISTERED_THIS_WAY);
    }
  }

  @ParameterizedTest(name = "{1} keeps accounts of its own {0}?")
  @MethodSource("everyTypeAndRole")
  void inTheOwnOrganisationOnlyTheKeeperMay(OrganisationType type, Role role) {
    Organisation own = organisation(type);
    Actor actor = new Actor(UUID.randomUUID(), own.id(), Set.of(role));
    if (role == KEEPERS.get(type)) {
      assertThat(DutyRules.keeper(PartyAct.GRANT_ROLE, own, actor)).isEqualTo(role);
    } else {
      assertRefused(
          () -> DutyRules.keeper(PartyAct.GRANT_ROLE, own, actor), KernelRefusal.NOT_YOUR_DUTY);
    }
  }

  @ParameterizedTest(name = "{1} finds another {0}?")
  @MethodSource("everyTypeAndRole")
  void anotherOrganisationIsNotFoundExceptARegulatorByTheOperator(
      OrganisationType type, Role role) {
    Organisation other = organisation(type);
    if (KEEPERS.get(type) == Role.OPERATOR && type != OPERATOR && role == Role.OPERATOR) {
      assertThat(DutyRules.keeper(PartyAct.GRANT_ROLE, other, stranger(role))).isEqualTo(role);
    } else {
      assertRefused(
          () -> DutyRules.keeper(PartyAct.GRANT_ROLE, other, stranger(role)),
          KernelRefusal.NOT_FOUND);
    }
  }

  @ParameterizedTest(name = "{1} in {0}?")
  @MethodSource("everyTypeAndRole")
  void aRoleIsOnlyGivenInItsOwnTypeOfOrganisation(OrganisationType type, Role role) {
    boolean fits = role.serves(type) && role != Role.SYSTEM;
    assertThat(DutyRules.rolesIn(type, Set.of(role)).isEmpty()).isEqualTo(fits);
  }

  @Test
  void noRoleAtAllIsObjectedTo() {
    assertThat(DutyRules.rolesIn(BODY, Set.of()))
        .extracting(objection -> objection.reason())
        .containsExactly(KernelRefusal.REQUIRED);
  }

  @Test
  void everyWrongRoleIsObjectedToAtOnce() {
    Set<Role> roles = Set.of(Role.APPLICANT, Role.AUDITOR, Role.OPERATOR);
    assertThat(DutyRules.rolesIn(BODY, roles)).hasSize(2);
  }

  @Test
  void theMarketRegulatorMakesABodysFirstAdministratorAndNobodyElse() {
    Organisation body = organisation(BODY);
    Actor regulator = stranger(Role.MARKET_REGULATOR);
    Set<Role> administrator = Set.of(Role.BODY_ADMINISTRATOR);
    assertThat(DutyRules.creating(body, administrator, false, regulator))
        .isEqualTo(Role.MARKET_REGULATOR);
    assertRefused(
        () -> DutyRules.creating(body, administrator, true, regulator),
        PartyRefusal.HAS_ADMINISTRATOR);
    assertRefused(
        () -> DutyRules.creating(body, Set.of(Role.AUDITOR), false, regulator),
        KernelRefusal.NOT_YOUR_DUTY);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"MARKET_REGULATOR", "OPERATOR"},
      mode = EnumSource.Mode.EXCLUDE)
  void nobodyElseMakesAccountsInAnotherOrganisation(Role role) {
    for (OrganisationType type : OrganisationType.values()) {
      assertRefused(
          () -> DutyRules.creating(organisation(type), Set.of(role), false, stranger(role)),
          KernelRefusal.NOT_FOUND);
    }
  }

  private static Organisation organisation(OrganisationType type) {
    return Organisation.of(GivenParties.form(type, "示例"));
  }

  private static Actor stranger(Role role) {
    return new Actor(UUID.randomUUID(), UUID.randomUUID(), Set.of(role));
  }

  private static void assertRefused(ThrowingCallable attempt, Reason reason) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(attempt)
        .satisfies(no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
