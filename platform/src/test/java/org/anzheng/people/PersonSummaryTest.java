package org.anzheng.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.junit.jupiter.api.Test;

class PersonSummaryTest {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
  private static final Period TWO_YEARS = Period.ofMonths(24);
  private static final UUID CLIENT = UUID.randomUUID();

  @Test
  void registrationCoversItsFirstAndLastDay() {
    PersonSummary person = person(PersonStatus.ACTIVE, List.of());
    assertThat(person.registeredOn(DAY)).isTrue();
    assertThat(person.registeredOn(DAY.plusDays(10))).isTrue();
    assertThat(person.registeredOn(DAY.minusDays(1))).isFalse();
    assertThat(person.registeredOn(DAY.plusDays(11))).isFalse();
  }

  @Test
  void whoLeftIsNotRegisteredHere() {
    assertThat(person(PersonStatus.LEFT, List.of()).registeredOn(DAY)).isFalse();
  }

  @Test
  void assignmentNamesTheFirstDayThatFails() {
    PersonSummary person = person(PersonStatus.ACTIVE, List.of());
    assertThat(CompetenceRules.assignable(person, "TA", DAY, DAY.plusDays(5))).isEmpty();
    assertThat(CompetenceRules.assignable(person, "TA", DAY, DAY.plusDays(8)))
        .singleElement()
        .satisfies(o -> assertThat(o.reason()).isEqualTo(PeopleRefusal.NOT_COMPETENT))
        .satisfies(o -> assertThat(o.arguments()).contains(DAY.plusDays(6)));
    assertThat(reasons(CompetenceRules.assignable(person, "OM", DAY.plusDays(9), DAY.plusDays(12))))
        .containsExactly(PeopleRefusal.NOT_REGISTERED, PeopleRefusal.NOT_COMPETENT);
  }

  @Test
  void aTieCountsUntilTheConflictPeriodIsOver() {
    Association past =
        new Association(CLIENT, AssociationKind.CONSULTED, Optional.of(DAY.minus(TWO_YEARS)));
    PersonSummary person = person(PersonStatus.ACTIVE, List.of(past));
    assertThat(AssociationRules.unbiased(person, CLIENT, DAY, TWO_YEARS)).isPresent();
    assertThat(AssociationRules.unbiased(person, CLIENT, DAY.plusDays(1), TWO_YEARS)).isEmpty();
    assertThat(AssociationRules.unbiased(person, UUID.randomUUID(), DAY, TWO_YEARS)).isEmpty();
  }

  @Test
  void aTieThatLastsAlwaysCounts() {
    Association lasting = new Association(CLIENT, AssociationKind.EMPLOYED, Optional.empty());
    PersonSummary person = person(PersonStatus.ACTIVE, List.of(lasting));
    assertThat(person.associatedWith(CLIENT, DAY.plusYears(10), TWO_YEARS)).isTrue();
  }

  private static List<Reason> reasons(List<Objection> objections) {
    return objections.stream().map(Objection::reason).toList();
  }

  private static PersonSummary person(PersonStatus status, List<Association> associations) {
    return new PersonSummary(
        UUID.randomUUID(),
        Optional.empty(),
        "示例审查员",
        UUID.randomUUID(),
        status,
        "SVC-1",
        DAY,
        DAY.plusDays(10),
        true,
        List.of(new Competence("TA", "示例", DAY, DAY.plusDays(5))),
        associations);
  }
}
