package org.anzheng.supervision.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.certification.GrantingAct;
import org.anzheng.certification.IssuedCase;
import org.anzheng.certification.RefusedBefore;
import org.anzheng.evaluations.EvaluatorOfCase;
import org.anzheng.evaluations.PresenceDay;
import org.anzheng.evaluations.SameFindings;
import org.anzheng.evaluations.SiteVisitTime;
import org.anzheng.people.PersonTie;
import org.anzheng.people.SamePerson;
import org.junit.jupiter.api.Test;

/** Each rule about cases: a story that fires it, and one that almost does. */
class CaseRulesTest {

  private static final UUID CLIENT = UUID.randomUUID();
  private static final UUID OTHER_CLIENT = UUID.randomUUID();
  private static final UUID BODY = UUID.randomUUID();
  private static final UUID OTHER_BODY = UUID.randomUUID();
  private static final UUID PERSON = UUID.randomUUID();
  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

  @Test
  void a_certificate_on_the_day_of_the_commission_is_seen_one_after_midnight_is_not() {
    assertThat(SameDayRule.check(issued(MORNING, MORNING.plusSeconds(3600)), 1))
        .get()
        .extracting(Sighting::measured)
        .isEqualTo(0L);
    Instant beforeMidnight = Instant.parse("2026-12-31T15:59:59Z");
    assertThat(SameDayRule.check(issued(beforeMidnight, beforeMidnight.plusSeconds(1)), 1))
        .as("31 December in China, and the first second of the year after")
        .isEmpty();
  }

  @Test
  void half_the_man_days_on_site_are_enough_less_is_not() {
    assertThat(SiteTimeRule.check(visit("4", "15.8"), 50)).isPresent();
    assertThat(SiteTimeRule.check(visit("4", "16"), 50)).isEmpty();
  }

  @Test
  void one_person_with_two_clients_on_a_day_is_seen_two_sites_of_one_client_are_not() {
    LocalDate day = LocalDate.of(2026, 3, 2);
    PresenceDay here = new PresenceDay(PERSON, day, "A", CLIENT, BODY);
    assertThat(
            AuditorTwiceRule.check(
                List.of(here, new PresenceDay(PERSON, day, "B", OTHER_CLIENT, BODY)), List.of()))
        .hasSize(1);
    assertThat(
            AuditorTwiceRule.check(
                List.of(here, new PresenceDay(PERSON, day, "C", CLIENT, BODY)), List.of()))
        .isEmpty();
    assertThat(
            AuditorTwiceRule.check(
                List.of(here, new PresenceDay(PERSON, day.plusDays(1), "B", OTHER_CLIENT, BODY)),
                List.of()))
        .isEmpty();
  }

  @Test
  void one_person_under_two_registrations_is_one_person() {
    LocalDate day = LocalDate.of(2026, 3, 2);
    UUID twin = UUID.randomUUID();
    List<PresenceDay> presence =
        List.of(
            new PresenceDay(PERSON, day, "A", CLIENT, BODY),
            new PresenceDay(twin, day, "B", CLIENT, OTHER_BODY));
    assertThat(AuditorTwiceRule.check(presence, List.of(new SamePerson(PERSON, twin)))).hasSize(1);
    assertThat(AuditorTwiceRule.check(presence, List.of())).isEmpty();
  }

  @Test
  void whoever_evaluated_a_client_and_decides_for_it_soon_after_is_seen() {
    Period pause = Period.ofMonths(24);
    GrantingAct grant = new GrantingAct("B", CLIENT, BODY, ACCOUNT, MORNING);
    assertThat(EvaluatorDecidesRule.check(grant, List.of(member(2025, 3, 1)), pause)).isPresent();
    assertThat(EvaluatorDecidesRule.check(grant, List.of(member(2024, 3, 2)), pause))
        .as("24 months later to the day")
        .isEmpty();
    GrantingAct other = new GrantingAct("B", OTHER_CLIENT, BODY, ACCOUNT, MORNING);
    assertThat(EvaluatorDecidesRule.check(other, List.of(member(2025, 3, 1)), pause)).isEmpty();
  }

  @Test
  void a_consultant_of_the_client_in_its_team_is_seen_until_24_months_are_over() {
    Period conflict = Period.ofMonths(24);
    EvaluatorOfCase member = member(2026, 3, 2);
    assertThat(ConsultantRule.check(member, List.of(tie(CLIENT, 2024, 3, 3)), conflict))
        .isPresent();
    assertThat(ConsultantRule.check(member, List.of(tie(CLIENT, 2024, 3, 2)), conflict)).isEmpty();
    assertThat(ConsultantRule.check(member, List.of(tie(OTHER_CLIENT, 2026, 1, 1)), conflict))
        .isEmpty();
    assertThat(
            ConsultantRule.check(
                member, List.of(new PersonTie(PERSON, CLIENT, Optional.empty())), conflict))
        .as("a tie that lasts")
        .isPresent();
  }

  @Test
  void three_findings_word_for_word_are_copied_two_are_chance() {
    assertThat(CopiedFindingsRule.check(new SameFindings("B", CLIENT, BODY, "A", 3), 3))
        .get()
        .extracting(Sighting::references)
        .isEqualTo(List.of("case/A", "case/B"));
    assertThat(CopiedFindingsRule.check(new SameFindings("B", CLIENT, BODY, "A", 2), 3)).isEmpty();
  }

  @Test
  void certified_within_a_year_of_a_refusal_elsewhere_is_seen_a_year_later_is_not() {
    Period year = Period.ofMonths(12);
    assertThat(RefusedElsewhereRule.check(refused("2025-03-03T01:00:00Z"), year)).isPresent();
    assertThat(RefusedElsewhereRule.check(refused("2025-03-02T01:00:00Z"), year)).isEmpty();
  }

  private static IssuedCase issued(Instant submitted, Instant issued) {
    return new IssuedCase("A", CLIENT, BODY, "C", submitted, issued);
  }

  private static SiteVisitTime visit(String manDays, String hours) {
    return new SiteVisitTime("A", CLIENT, BODY, new BigDecimal(manDays), new BigDecimal(hours));
  }

  private static EvaluatorOfCase member(int year, int month, int day) {
    return new EvaluatorOfCase("A", CLIENT, BODY, PERSON, ACCOUNT, LocalDate.of(year, month, day));
  }

  private static PersonTie tie(UUID client, int year, int month, int day) {
    return new PersonTie(PERSON, client, Optional.of(LocalDate.of(year, month, day)));
  }

  private static RefusedBefore refused(String at) {
    return new RefusedBefore("B", CLIENT, BODY, "A", Instant.parse(at), MORNING);
  }
}
