package org.anzheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.certification.CaseWalkActs.Act;
import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.trust.ChainRecord;
import org.anzheng.trust.ChainView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Whatever is tried on a case, in whatever order and by whomever, on the real database: what came
 * of it is a case that may be. 100,000 acts with {@code ./anzheng test --long}.
 */
@PlatformTest
class CaseWalksTest {

  private static final int WALKS = Boolean.getBoolean("anzheng.long") ? 1_000 : 5;
  private static final int STEPS = 100;

  @Autowired CaseWalkActs acts;
  @Autowired GivenCases cases;
  @Autowired CaseSearch search;
  @Autowired CaseTimeline timeline;
  @Autowired ChainView chains;
  @Autowired RunningDeadlines deadlines;
  @Autowired ApplicationEventPublisher events;

  @Test
  void every_walk_leaves_a_case_that_may_be() {
    Set<CaseStatus> reached = EnumSet.noneOf(CaseStatus.class);
    for (int seed = 0; seed < WALKS; seed++) {
      reached.add(walk(seed));
    }
    assertThat(reached).contains(CaseStatus.ISSUED).hasSizeGreaterThan(2);
  }

  private CaseStatus walk(int seed) {
    Random random = new Random(seed);
    GivenCast cast = cases.cast();
    String number = cases.submitted(cast);
    List<String> tried = new ArrayList<>();
    List<Act> forward = acts.forward(number, cast);
    for (int step = 0, next = 0; step < STEPS; step++) {
      int chance = random.nextInt(100);
      boolean onward = chance < 70;
      Act act = onward ? forward.get(next) : another(chance, random, number, cast, forward);
      boolean done = attempt(act, onward ? act.whose() : somebody(random, act, cast), number);
      tried.add(act.name() + (done ? "" : " refused"));
      if (onward) {
        next = (next + 1) % forward.size();
      }
      if (chance == 99) {
        pass(number);
        tried.add("clocks");
      }
      check(number, cast, "seed %d: %s".formatted(seed, tried));
    }
    return status(number, cast);
  }

  private Act another(int chance, Random random, String number, GivenCast cast, List<Act> forward) {
    List<Act> from =
        chance < 84 ? forward : chance < 97 ? acts.detours(number, cast) : acts.ends(number, cast);
    return from.get(random.nextInt(from.size()));
  }

  /** Mostly whoever ought to; sometimes an evaluator or a reviewer who holds every duty. */
  private static Actor somebody(Random random, Act act, GivenCast cast) {
    return switch (random.nextInt(6)) {
      case 0 -> almighty(cast.lead().actor());
      case 1 -> almighty(cast.reviewer());
      case 2 -> cast.member().actor();
      default -> act.whose();
    };
  }

  private static Actor almighty(Actor actor) {
    return new Actor(actor.account(), actor.organisation(), EnumSet.allOf(Role.class));
  }

  /** Whether it was done; what is refused leaves nothing behind, unless it consisted of several. */
  private boolean attempt(Act act, Actor actor, String number) {
    int before = timeline.of(number).size();
    try {
      act.doing().accept(actor);
      return true;
    } catch (Refusal refusal) {
      assertThat(refusal.objections()).isNotEmpty();
      assertThat(timeline.of(number).size()).isGreaterThanOrEqualTo(before);
      return false;
    }
  }

  private void pass(String number) {
    deadlines
        .ofSubject("case/" + number)
        .forEach(clock ->
            events.publishEvent(new DeadlinePassed(clock.subject(), clock.kind(), clock.due())));
  }

  private void check(String number, GivenCast cast, String walk) {
    List<CaseEvent> told = timeline.of(number);
    CaseStatus now = status(number, cast);
    assertThat(replayed(told)).as(walk).isEqualTo(now);
    assertThat(journalled(number, cast)).as(walk).containsAll(ids(told));
    boolean certificate = file(number, cast).summary().certificate().isPresent();
    assertThat(certificate).as(walk).isEqualTo(now == CaseStatus.ISSUED);
    if (certificate) {
      twoSigned(told, cast, walk);
    }
  }

  /** Granted and signed by two people, neither of whom evaluated or reviewed it. */
  private static void twoSigned(List<CaseEvent> told, GivenCast cast, String walk) {
    UUID granted = last(told, CaseTransition.GRANT).account();
    UUID signed = last(told, CaseTransition.SIGN).account();
    UUID reviewed = last(told, CaseTransition.RECOMMEND).account();
    assertThat(granted).as(walk).isNotEqualTo(signed).isNotEqualTo(reviewed);
    assertThat(Stream.of(granted, signed, reviewed))
        .as(walk)
        .doesNotContain(cast.lead().actor().account(), cast.member().actor().account());
  }

  private static CaseEvent last(List<CaseEvent> told, CaseTransition transition) {
    return told.stream()
        .filter(event -> event.transition().filter(transition::equals).isPresent())
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  /** The history, which must lead from one status to the next without a gap. */
  private static CaseStatus replayed(List<CaseEvent> told) {
    CaseStatus status = CaseStatus.DRAFT;
    for (CaseEvent event : told) {
      if (event.transition().isPresent()) {
        CaseTransition transition = event.transition().get();
        assertThat(transition.from()).contains(status);
        status = transition.to();
      }
    }
    return status;
  }

  private Set<UUID> journalled(String number, GivenCast cast) {
    List<ChainRecord> records = chains.of(file(number, cast).summary().chain());
    for (int i = 0; i < records.size(); i++) {
      assertThat(records.get(i).n()).isEqualTo(i + 1);
    }
    return new HashSet<>(records.stream().map(ChainRecord::fact).toList());
  }

  private static List<UUID> ids(List<CaseEvent> told) {
    return told.stream().map(CaseEvent::factId).toList();
  }

  private CaseStatus status(String number, GivenCast cast) {
    return file(number, cast).summary().status();
  }

  private CaseFile file(String number, GivenCast cast) {
    return search.file(number, cast.applicant().organisation()).orElseThrow();
  }
}
