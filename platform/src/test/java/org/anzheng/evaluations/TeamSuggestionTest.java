package org.anzheng.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Objection;
import org.anzheng.scheme.ClauseGroup;
import org.junit.jupiter.api.Test;

class TeamSuggestionTest {

  private static final ClauseGroup MANAGEMENT = new ClauseGroup("M", "管理", "Management", Set.of());
  private static final ClauseGroup TECHNIQUE = new ClauseGroup("T", "技术", "Technique", Set.of());
  private static final List<Objection> NO = List.of(Objection.to(EvaluationRefusal.NO_ACCOUNT, ""));

  @Test
  void the_smallest_team_that_covers_everything_is_proposed() {
    TeamCandidate narrow = candidate("甲", true, MANAGEMENT);
    TeamCandidate wide = candidate("乙", true, MANAGEMENT, TECHNIQUE);
    TeamCandidate technician = candidate("丙", false, TECHNIQUE);

    assertThat(proposed(2, narrow, wide, technician)).containsExactly("乙");
    assertThat(proposed(2, narrow, technician)).containsExactly("甲", "丙");
  }

  @Test
  void there_are_as_many_as_the_man_days_need() {
    TeamCandidate lead = candidate("甲", true, MANAGEMENT, TECHNIQUE);
    TeamCandidate member = candidate("乙", false, MANAGEMENT);

    assertThat(proposed(2, lead, member)).containsExactly("甲");
    assertThat(proposed(1, lead, member)).containsExactly("甲", "乙");
    TeamSuggestion alone = TeamSuggestion.of(List.of(lead), GivenFile.order(), 1);
    assertThat(alone.isThere()).isTrue();
    assertThat(alone.lacking())
        .extracting(Objection::reason)
        .containsExactly(EvaluationRefusal.TEAM_DAYS_SHORT);
  }

  @Test
  void where_there_is_none_it_says_why() {
    TeamSuggestion leaderless =
        TeamSuggestion.of(
            List.of(candidate("甲", false, MANAGEMENT, TECHNIQUE)), GivenFile.order(), 2);
    TeamSuggestion uncovered =
        TeamSuggestion.of(List.of(candidate("乙", true, MANAGEMENT)), GivenFile.order(), 2);

    assertThat(leaderless.isThere()).isFalse();
    assertThat(leaderless.lacking())
        .extracting(Objection::reason)
        .containsExactly(EvaluationRefusal.NOBODY_LEADS);
    assertThat(uncovered.isThere()).isFalse();
    assertThat(uncovered.lacking())
        .extracting(Objection::reason)
        .containsExactly(EvaluationRefusal.CLAUSE_GROUP_LACKING);
    assertThat(TeamSuggestion.of(List.of(), GivenFile.order(), 2).isThere()).isFalse();
  }

  private static List<String> proposed(int days, TeamCandidate... all) {
    return TeamSuggestion.of(List.of(all), GivenFile.order(), days).members().stream()
        .map(TeamCandidate::name)
        .toList();
  }

  private static TeamCandidate candidate(String name, boolean leads, ClauseGroup... groups) {
    return new TeamCandidate(
        UUID.randomUUID(),
        name,
        "SVC-1",
        leads ? List.of() : NO,
        List.of(),
        List.of(),
        List.of(),
        List.of(MANAGEMENT, TECHNIQUE).stream()
            .map(group ->
                new GroupCover(
                    group,
                    List.of(groups).contains(group)
                        ? Optional.empty()
                        : Optional.of(GivenFile.TODAY)))
            .toList());
  }
}
