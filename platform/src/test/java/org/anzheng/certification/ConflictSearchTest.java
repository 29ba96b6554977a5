package org.anzheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.anzheng.given.GivenCommission;
import org.anzheng.people.PersonSummary;
import org.junit.jupiter.api.Test;

class ConflictSearchTest {

  private static final Period CONFLICT = Period.ofMonths(24);

  @Test
  void finds_who_declared_a_tie() {
    PersonSummary person = NoTieToClientTest.tied(GivenSituation.APPLICANT, GivenSituation.TODAY);

    assertThat(hits(new GivenSituation(), person))
        .extracting(ConflictHit::ground)
        .containsExactly(ConflictGround.DECLARED_ASSOCIATION);
  }

  @Test
  void finds_whom_the_client_names_as_its_consultant() {
    PersonSummary person = NoTieToClientTest.tied(UUID.randomUUID(), GivenSituation.TODAY);
    GivenSituation given = new GivenSituation();
    given.declarations =
        GivenCommission.declarations(
            GivenCommission.consultant("示例咨询", person.name(), GivenSituation.TODAY));

    assertThat(hits(given, person))
        .extracting(ConflictHit::ground)
        .containsExactly(ConflictGround.NAMED_AS_CONSULTANT);
  }

  @Test
  void finds_nobody_else() {
    PersonSummary person = NoTieToClientTest.tied(UUID.randomUUID(), GivenSituation.TODAY);

    assertThat(hits(new GivenSituation(), person)).isEmpty();
  }

  private static List<ConflictHit> hits(GivenSituation given, PersonSummary person) {
    return ConflictSearch.hits(
        given.file().commission(), List.of(person), GivenSituation.TODAY, CONFLICT);
  }
}
