package org.anzheng.evaluations;

import static org.anzheng.evaluations.FitCriterion.AVAILABILITY;
import static org.anzheng.evaluations.FitCriterion.ROTATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Objection;
import org.anzheng.people.AssociationKind;
import org.anzheng.people.BookedDay;
import org.anzheng.people.PeopleRefusal;
import org.junit.jupiter.api.Test;

/** Each criterion for itself, and all of them together as what stands against a team. */
class TeamFitTest {

  private static final TeamNeeds NEEDS =
      GivenCandidate.needs(GivenFile.TODAY, GivenFile.TODAY.plusDays(1));

  @Test
  void whoever_is_booked_on_one_of_the_days_is_not_available() {
    Candidate member = GivenCandidate.fit(TeamRole.MEMBER);
    TeamNeeds here = booked(member, 1, Optional.of("WT-2026-000009"));
    TeamNeeds elsewhere = booked(member, 0, Optional.empty());
    TeamNeeds later = booked(member, 2, Optional.empty());

    assertThat(TeamRules.against(AVAILABILITY, here, member))
        .extracting(Objection::reason)
        .containsExactly(PeopleRefusal.BOOKED);
    assertThat(TeamRules.against(AVAILABILITY, elsewhere, member))
        .extracting(Objection::reason)
        .containsExactly(PeopleRefusal.BUSY_ELSEWHERE);
    assertThat(TeamRules.against(AVAILABILITY, later, member)).isEmpty();
    assertThat(TeamRules.objections(here, List.of(GivenCandidate.fit(TeamRole.LEAD), member)))
        .extracting(Objection::reason)
        .containsExactly(PeopleRefusal.BOOKED);
  }

  @Test
  void what_is_over_or_the_same_case_is_in_nobodys_way() {
    BookedDay done = new BookedDay(UUID.randomUUID(), GivenFile.TODAY, Optional.empty(), true);
    BookedDay own =
        new BookedDay(UUID.randomUUID(), GivenFile.TODAY, Optional.of("WT-2026-000001"), false);

    assertThat(done.isInTheWayOf("WT-2026-000001")).isFalse();
    assertThat(own.isInTheWayOf("WT-2026-000001")).isFalse();
    assertThat(own.isInTheWayOf("WT-2026-000002")).isTrue();
  }

  @Test
  void the_same_lead_does_not_lead_a_client_too_often_in_a_row() {
    Candidate lead = GivenCandidate.fit(TeamRole.LEAD);
    UUID same = lead.person().id();
    UUID other = UUID.randomUUID();

    assertThat(TeamRules.against(ROTATION, led(same, same, same), lead))
        .extracting(Objection::reason)
        .containsExactly(EvaluationRefusal.LEAD_ROTATION);
    assertThat(TeamRules.against(ROTATION, led(same, same, other), lead)).isEmpty();
    assertThat(TeamRules.against(ROTATION, led(same, same), lead)).isEmpty();
    Candidate member = new Candidate(lead.person(), lead.account(), TeamRole.MEMBER);
    assertThat(TeamRules.against(ROTATION, led(same, same, same), member)).isEmpty();
  }

  @Test
  void every_criterion_is_met_by_somebody_and_missed_by_somebody_else() {
    for (FitCriterion criterion : FitCriterion.values()) {
      assertThat(TeamRules.against(criterion, NEEDS, GivenCandidate.fit(TeamRole.LEAD)))
          .as(criterion.name())
          .isEmpty();
    }
    assertThat(TeamRules.against(FitCriterion.ABILITY, NEEDS, GivenCandidate.withoutAccount()))
        .isNotEmpty();
    assertThat(
            TeamRules.against(
                FitCriterion.REGISTRATION,
                NEEDS,
                GivenCandidate.registeredUntil(TeamRole.MEMBER, GivenFile.TODAY)))
        .isNotEmpty();
    assertThat(
            TeamRules.against(
                FitCriterion.COMPETENCE, NEEDS, GivenCandidate.withoutCompetence(TeamRole.MEMBER)))
        .isNotEmpty();
    assertThat(
            TeamRules.against(
                FitCriterion.INDEPENDENCE,
                NEEDS,
                GivenCandidate.tied(AssociationKind.CONSULTED, Optional.empty())))
        .isNotEmpty();
  }

  private static TeamNeeds booked(Candidate member, int day, Optional<String> matter) {
    BookedDay booked =
        new BookedDay(member.person().id(), GivenFile.TODAY.plusDays(day), matter, false);
    return NEEDS.with(new Commitments(List.of(booked), List.of(), 3));
  }

  private static TeamNeeds led(UUID... leads) {
    return NEEDS.with(new Commitments(List.of(), List.of(leads), 3));
  }
}
