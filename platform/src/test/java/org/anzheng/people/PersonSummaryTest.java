package org.anzheng.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
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
  void sod_4_whoLeftOrIsOfAnotherBodyDoesNotPractiseHere() {
    PersonSummary active = person(PersonStatus.ACTIVE, List.of());
    assertThat(CompetenceRules.practising(active, active.body(), DAY)).isEmpty();
    assertThat(CompetenceRules.practising(active, UUID.randomUUID(), DAY)).isPresent();
    PersonSummary left = person(PersonStatus.LEFT, List.of());
    assertThat(CompetenceRules.practising(left, left.body(), DAY).orElseThrow().reason())
        .isEqualTo(PeopleRefusal.NOT_PRACTISING);
  }

  @Test
  void sod_5_aSanctionKeepsFromPractisingFromItsFirstToItsLastDayAtMidnight() {
    LocalDate silvester = LocalDate.of(2026, 12, 31);
    Sanction sanction = new Sanction(SanctionKind.SUSPENSION, DAY, silvester, "示例事实", "示例〔2026〕1号");
    PersonSummary person = person(PersonStatus.SUSPENDED, List.of(), List.of(sanction));
    assertThat(against(person, DAY.minusDays(1))).isEmpty();
    assertThat(against(person, DAY))
        .hasValueSatisfying(
            o -> assertThat(o.arguments()).contains(DAY, silvester, SanctionKind.SUSPENSION));
    Instant lastSecond = Instant.parse("2026-12-31T15:59:59Z");
    Instant midnight = Instant.parse("2026-12-31T16:00:00Z");
    assertThat(against(person, ChinaTime.dateOf(lastSecond))).isPresent();
    assertThat(against(person, ChinaTime.dateOf(midnight))).isEmpty();
  }

  @Test
  void sod_5_registrationAndCompetenceCountDayByDay() {
    PersonSummary person = person(PersonStatus.ACTIVE, List.of());
    assertThat(CompetenceRules.registered(person, DAY.plusDays(10))).isEmpty();
    assertThat(CompetenceRules.registered(person, DAY.plusDays(11))).isPresent();
    assertThat(CompetenceRules.competent(person, "TA", DAY.plusDays(5))).isEmpty();
    assertThat(CompetenceRules.competent(person, "TA", DAY.plusDays(6)).orElseThrow().arguments())
        .contains(DAY.plusDays(6));
    assertThat(CompetenceRules.competent(person, "OM", DAY)).isPresent();
  }

  @Test
  void aCompetenceForAClauseGroupCountsForNoOther() {
    Competence technical = competence(Optional.of("TECHNICAL"), Optional.empty());
    assertThat(technical.covers("TECHNICAL")).isTrue();
    assertThat(technical.covers("MANAGEMENT")).isFalse();
    assertThat(competence(Optional.empty(), Optional.empty()).covers("MANAGEMENT")).isTrue();
  }

  @Test
  void aWithdrawnCompetenceEndsWithTheDayBefore() {
    Competence withdrawn = competence(Optional.empty(), Optional.of(DAY.plusDays(3)));
    assertThat(withdrawn.holdsOn(DAY.plusDays(2))).isTrue();
    assertThat(withdrawn.holdsOn(DAY.plusDays(3))).isFalse();
  }

  @Test
  void sod_3_aTieCountsUntilTheConflictPeriodIsOver() {
    Association past =
        new Association(CLIENT, AssociationKind.CONSULTED, Optional.of(DAY.minus(TWO_YEARS)));
    PersonSummary person = person(PersonStatus.ACTIVE, List.of(past));
    assertThat(AssociationRules.unbiased(person, CLIENT, DAY, TWO_YEARS)).isPresent();
    assertThat(AssociationRules.unbiased(person, CLIENT, DAY.plusDays(1), TWO_YEARS)).isEmpty();
    assertThat(AssociationRules.unbiased(person, UUID.randomUUID(), DAY, TWO_YEARS)).isEmpty();
  }

  @Test
  void sod_3_aTieThatLastsAlwaysCounts() {
    Association lasting = new Association(CLIENT, AssociationKind.EMPLOYED, Optional.empty());
    PersonSummary person = person(PersonStatus.ACTIVE, List.of(lasting));
    assertThat(person.associatedWith(CLIENT, DAY.plusYears(10), TWO_YEARS)).isTrue();
  }

  private static Optional<Objection> against(PersonSummary person, LocalDate day) {
    return CompetenceRules.practising(person, person.body(), day);
  }

  private static Competence competence(Optional<String> group, Optional<LocalDate> withdrawn) {
    return new Competence(
        UUID.randomUUID(), "TA", group, "", List.of(), DAY, DAY.plusDays(5), withdrawn);
  }

  private static PersonSummary person(PersonStatus status, List<Association> associations) {
    return person(status, associations, List.of());
  }

  private static PersonSummary person(
      PersonStatus status, List<Association> associations, List<Sanction> sanctions) {
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
        List.of(competence(Optional.empty(), Optional.empty())),
        associations,
        sanctions);
  }
}
