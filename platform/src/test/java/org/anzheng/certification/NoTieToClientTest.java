package org.anzheng.certification;

import static org.anzheng.certification.CertificationRefusal.TIED_TO_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.anzheng.people.Association;
import org.anzheng.people.AssociationKind;
import org.anzheng.people.PersonStatus;
import org.anzheng.people.PersonSummary;
import org.junit.jupiter.api.Test;

/** SOD-3. */
class NoTieToClientTest {

  private static final LocalDate TODAY = GivenSituation.TODAY;

  @Test
  void sod_3_who_advised_the_client_lately_stays_out() {
    GivenSituation given = new GivenSituation();
    given.person = Optional.of(tied(GivenSituation.APPLICANT, TODAY.minusMonths(24)));

    assertThat(NoTieToClient.objections(given.as(Role.REVIEWER)))
        .containsExactly(Objection.to(TIED_TO_CLIENT));
  }

  @Test
  void sod_3_after_the_period_of_conflict_it_no_longer_counts() {
    GivenSituation given = new GivenSituation();
    given.person = Optional.of(tied(GivenSituation.APPLICANT, TODAY.minusMonths(24).minusDays(1)));

    assertThat(NoTieToClient.objections(given.as(Role.REVIEWER))).isEmpty();
  }

  @Test
  void sod_3_a_tie_to_somebody_else_does_not_count() {
    GivenSituation given = new GivenSituation();
    given.person = Optional.of(tied(UUID.randomUUID(), TODAY));

    assertThat(NoTieToClient.objections(given.as(Role.REVIEWER))).isEmpty();
  }

  @Test
  void sod_3_a_hit_of_the_conflict_search_counts_too() {
    UUID account = UUID.randomUUID();
    GivenSituation given = new GivenSituation();
    given.conflicts =
        List.of(
            new ConflictHit(UUID.randomUUID(), account, "示例", ConflictGround.NAMED_AS_CONSULTANT));
    Actor hit = new Actor(account, GivenSituation.BODY, Set.of(Role.DECISION_MAKER));

    assertThat(NoTieToClient.objections(given.by(hit)))
        .containsExactly(Objection.to(TIED_TO_CLIENT));
  }

  static PersonSummary tied(UUID organisation, LocalDate until) {
    return new PersonSummary(
        UUID.randomUUID(),
        Optional.of(UUID.randomUUID()),
        "示例人员",
        GivenSituation.BODY,
        PersonStatus.ACTIVE,
        "SVC-2",
        TODAY.minusYears(1),
        TODAY.plusYears(1),
        true,
        List.of(),
        List.of(new Association(organisation, AssociationKind.CONSULTED, Optional.of(until))),
        List.of());
  }
}
