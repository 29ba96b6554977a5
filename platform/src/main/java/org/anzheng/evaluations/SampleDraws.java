package org.anzheng.evaluations;

import static org.anzheng.evaluations.EvaluationTransition.DRAW_SAMPLE;
import static org.anzheng.evaluations.EvaluationTransition.DRAW_SITES;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.SampleSizes.SampleSize;
import org.anzheng.evaluations.SiteFact.SampleDrawn;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Component;

/**
 * 随机抽样: the list is frozen before the platform makes the seed, and nobody draws twice; so nobody can
 * choose who wins.
 */
@Component
class SampleDraws {

  private static final int SEED_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final SampleSizes sizes;

  SampleDraws(SampleSizes sizes) {
    this.sizes = sizes;
  }

  /** Of the projects in progress, as many as the rule says. */
  SampleDrawn projects(EvaluationSummary file, List<String> typed, Actor actor, Instant now) {
    EvaluationStep step = Steps.take(file, DRAW_SAMPLE, actor);
    TeamDuty.lead(file, actor);
    refuseSecond(file.site().sample());
    List<String> frozen = SampleDraw.frozen(typed);
    SampleSize size =
        sizes.projects(file.order().tier(), frozen.size(), ChinaTime.dateOf(now));
    return new SampleDrawn(
        Act.of(actor, DRAW_SAMPLE, now),
        step,
        SampleDraw.of(SampleKind.PROJECTS, frozen, size.size(), size.rule(), seed(), now));
  }

  /** Of the sites of the order, as many as the application review found. */
  SampleDrawn sites(EvaluationSummary file, Actor actor, Instant now) {
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
        SampleDraw.of(SampleKind.SITES, sites.drawnFrom(), sites.visited() - 1, "", seed(), now));
  }

  private static void refuseSecond(Optional<SampleDraw> earlier) {
    earlier.ifPresent(drawn -> {
      throw new Refusal(EvaluationRefusal.ALREADY_DRAWN, String.join("、", drawn.drawn()));
    });
  }

  private String seed() {
    byte[] seed = new byte[SEED_BYTES];
    random.nextBytes(seed);
    return HexFormat.of().formatHex(seed);
  }
}
