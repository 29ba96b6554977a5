package org.anzheng.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

class PlanExtentRuleTest {

  private static final LocalDate TODAY = GivenFile.TODAY;

  @Test
  void a_plan_gives_the_man_days_of_those_who_judge() {
    EvaluationSummary two = GivenFile.complete(EvaluationStatus.DOC_REVIEWED);
    EvaluationSummary one =
        GivenFile.with(
            EvaluationStatus.DOC_REVIEWED,
            GivenFile.team(
                Optional.of(GivenFile.NOW), GivenFile.LEAD, GivenFile.member(TeamRole.TRAINEE)),
            List.of());

    assertThat(PlanExtentRule.manDays(two, GivenFile.plan(TODAY))).isEmpty();
    assertThat(PlanExtentRule.manDays(one, GivenFile.plan(TODAY)))
        .extracting(Objection::reason)
        .containsExactly(EvaluationRefusal.PLAN_TOO_SHORT);
    assertThat(PlanExtentRule.manDays(one, GivenFile.plan(TODAY, TODAY)))
        .as("a day counts once, also with two sites")
        .isNotEmpty();
    assertThat(PlanExtentRule.manDays(one, GivenFile.plan(TODAY, TODAY.plusDays(1)))).isEmpty();
  }

  @Test
  void a_plan_waits_for_the_draw_and_goes_to_the_central_site_and_those_drawn() {
    EvaluationSummary undrawn = GivenSites.sampled(EvaluationStatus.DOC_REVIEWED);
    assertThat(PlanExtentRule.sites(undrawn, GivenFile.plan(TODAY)))
        .extracting(Objection::reason)
        .containsExactly(EvaluationRefusal.SITES_NOT_DRAWN);

    SampleDraw draw =
        SampleDecisions.sites(undrawn, "00", GivenFile.actor(Role.LEAD_AUDITOR), GivenFile.NOW)
            .sample();
    assertThat(draw.candidates()).containsExactly("一部", "二部", "三部", "四部");
    assertThat(draw.drawn()).hasSize(2);
    EvaluationSummary drawn = GivenSites.drawn(undrawn, draw);
    assertThat(drawn.sitesToVisit()).hasSize(3).startsWith("总部").containsAll(draw.drawn());
    assertThat(PlanExtentRule.sites(drawn, GivenSites.planAt("总部", draw.drawn().getFirst())))
        .extracting(Objection::arguments)
        .containsExactly(List.of(draw.drawn().getLast()));
    assertThat(
            PlanExtentRule.sites(
                drawn, GivenSites.planAt("总部", draw.drawn().getFirst(), draw.drawn().getLast())))
        .isEmpty();
  }
}
