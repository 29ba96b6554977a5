package org.anzheng.evaluations;

import static org.anzheng.evaluations.EvaluationTransition.DRAW_SAMPLE;
import static org.anzheng.evaluations.EvaluationTransition.DRAW_SITES;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.anzheng.evaluations.SampleSizes.SampleSize;
import org.anzheng.evaluations.SiteFact.SampleDrawn;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;

/**
 * 随机抽样: pure decisions. The list is frozen before the platform's seed decides, and nobody draws
 * twice; so nobody can choose who wins.
 */
final class SampleDecisions {

  private SampleDecisions() {}

  /** Of the projects in progress, as many as the rule says for their number. */
  static SampleDrawn projects(
      EvaluationSummary file,
      List<String> typed,
      IntFunction<SampleSize> rule,
      String seed,
      Actor actor,
      Instant now) {
    EvaluationStep step = Steps.take(file, DRAW_SAMPLE, actor);
    TeamDuty.lead(file, actor);
    refuseSecond(file.site().sample());
    List<String> frozen = SampleDraw.frozen(typed);
    SampleSize size = rule.apply(frozen.size());
    return new SampleDrawn(
        Act.of(actor, DRAW_SAMPLE, now),
        step,
        SampleDraw.of(SampleKind.PROJECTS, frozen, size.size(), size.rule(), seed, now));
  }

  /** Of the sites of the order, as many as the application review found. */
  static SampleDrawn sites(EvaluationSummary file, String seed, Actor actor, Instant now) {
    EvaluationStep step = Steps.take(file, DRAW_SITES, actor);
    TeamDuty.lead(file, actor);
    refuseSecond(file.site().siteSample());
    OrderedSites sites = file.order().sites();
    if (!sites.areSampled()) {
      throw new Refusal(EvaluationRefusal.ALL_SITES_VISITED);
    }
    return new SampleDrawn(
        Act.of(actor, DRAW_SITES, now),
        step,
        SampleDraw.of(SampleKind.SITES, sites.drawnFrom(), sites.visited() - 1, "", seed, now));
  }

  private static void refuseSecond(Optional<SampleDraw> earlier) {
    earlier.ifPresent(drawn -> {
      throw new Refusal(EvaluationRefusal.ALREADY_DRAWN, String.join("、", drawn.drawn()));
    });
  }
}
