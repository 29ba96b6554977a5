package org.anzheng.supervision.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.anzheng.supervision.draws.PlanForm.RaisedObject;
import org.anzheng.supervision.draws.ScoreReason.RuleCount;
import org.anzheng.supervision.signals.PartyCount;
import org.anzheng.supervision.signals.RiskRule;
import org.anzheng.supervision.signals.RiskScore;
import org.junit.jupiter.api.Test;

class RiskTiersTest {

  private static final UUID RISKY = UUID.randomUUID();
  private static final UUID CALM = UUID.randomUUID();
  private static final SortedMap<String, Set<UUID>> OBJECTS =
      new TreeMap<>(Map.of("C-1", Set.of(RISKY, CALM), "C-2", Set.of(CALM), "C-3", Set.of(RISKY)));
  private static final Map<UUID, RiskScore> SCORES =
      Map.of(
          RISKY,
          new RiskScore(
              RISKY,
              11,
              List.of(
                  new PartyCount(RISKY, RiskRule.SAME_DAY_CERTIFICATE, 2),
                  new PartyCount(RISKY, RiskRule.LATE_REPORT, 1))));

  @Test
  void a_certificate_is_raised_with_its_body_or_holder_and_says_why() {
    List<RaisedObject> raised = RiskTiers.raised(form(List.of()), OBJECTS, SCORES, 8);
    assertThat(raised).extracting(RaisedObject::object).containsExactly("C-1", "C-3");
    assertThat(ScoreReason.parse(raised.getFirst().reason()))
        .contains(
            new ScoreReason(
                11,
                8,
                List.of(
                    new RuleCount(RiskRule.SAME_DAY_CERTIFICATE, 2),
                    new RuleCount(RiskRule.LATE_REPORT, 1))));
  }

  @Test
  void what_an_official_named_keeps_the_words_of_the_official() {
    List<RaisedObject> named = List.of(new RaisedObject("C-1", "示例：上年检查有问题"));
    assertThat(RiskTiers.raised(form(named), OBJECTS, SCORES, 8))
        .extracting(RaisedObject::object)
        .containsExactly("C-3");
    assertThat(ScoreReason.parse(named.getFirst().reason())).isEmpty();
  }

  @Test
  void a_score_that_left_the_list_meanwhile_does_not_stop_the_freezing() {
    RaisedObject gone = new RaisedObject("C-9", "SCORE 8/8 LATE_REPORT:8");
    assertThat(DrawRules.named(form(List.of(gone)), OBJECTS.keySet())).isEmpty();
  }

  private static PlanForm form(List<RaisedObject> raised) {
    return new PlanForm(
        "示例", 2026, InspectionKind.CERTIFICATE, "", "", "", 10, 30, raised, List.of(), List.of());
  }
}
