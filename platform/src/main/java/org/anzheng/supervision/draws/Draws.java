package org.anzheng.supervision.draws;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.proof.SignedNote;
import org.anzheng.supervision.SupervisionRefusal;
import org.anzheng.supervision.draws.DrawFact.DrawMade;
import org.anzheng.supervision.draws.DrawFact.PlanFrozen;
import org.anzheng.supervision.draws.DrawFact.PlanPrepared;
import org.anzheng.supervision.draws.DrawFact.ResultRecorded;
import org.anzheng.supervision.draws.DrawFact.Step;
import org.anzheng.trust.CosignedCheckpoints;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 双随机抽查: plans, freezing, drawing, results. */
@NamedInterface("draws")
@Service
@Transactional
public class Draws {

  private final DrawStore plans;
  private final ResultStore results;
  private final FreezingDesk freezing;
  private final PlanScope scope;
  private final DrawClocks clocks;
  private final CosignedCheckpoints checkpoints;
  private final Journal journal;

  Draws(
      DrawStore plans,
      ResultStore results,
      FreezingDesk freezing,
      PlanScope scope,
      DrawClocks clocks,
      CosignedCheckpoints checkpoints,
      Journal journal) {
    this.plans = plans;
    this.results = results;
    this.freezing = freezing;
    this.scope = scope;
    this.clocks = clocks;
    this.checkpoints = checkpoints;
    this.journal = journal;
  }

  /** 制定计划; the number. */
  public String prepare(PlanForm wanted, Actor actor) {
    DrawStatus first = DrawTransition.PREPARE.begin(actor);
    Instant now = clocks.now();
    Refusal.ifAny(
        DrawRules.plan(wanted, freezing.officialIds(actor.organisation()), ChinaTime.dateOf(now)));
    PlanForm form = freezing.tiered(wanted, actor.organisation());
    freezing.lists(form, actor.organisation());
    String number =
        String.format(Locale.ROOT, "SJ-%d-%04d", form.year(), plans.nextNumber(form.year()));
    Step step = new Step(number, actor.organisation(), DrawTransition.PREPARE, first, first);
    PlanPrepared fact = new PlanPrepared(Act.of(actor, DrawTransition.PREPARE, now), step, form);
    plans.insert(fact);
    announce(fact);
    return number;
  }

  /** 撤回计划, before its lists are frozen. */
  public void withdraw(String number, Actor actor) {
    DrawPlan plan = own(number, actor);
    DrawFact fact = plan.withdraw(actor, clocks.now());
    plans.move(fact, plan.version());
    announce(fact);
  }

  /** 锁定名单并公布抽取时间. */
  public void freeze(String number, Instant announced, Actor actor) {
    DrawPlan plan = own(number, actor);
    DrawTransition.FREEZE.apply(plan.status(), actor);
    FrozenLists lists = freezing.lists(plan.form(), plan.organisation());
    PlanFrozen fact =
        plan.freeze(lists, announced.truncatedTo(ChronoUnit.MINUTES), actor, clocks.now());
    plans.freeze(fact, lists, plan.version());
    announce(fact);
    clocks.announced(fact);
  }

  /** 公布时间已到: recorded, so that the log signs a checkpoint after that time. */
  void open(String number) {
    plans
        .find(number)
        .filter(plan -> DrawTransition.OPEN_DRAW.isOpenTo(Actor.system(), plan.status()))
        .ifPresent(plan -> {
          DrawFact fact = plan.open(clocks.now());
          plans.move(fact, plan.version());
          announce(fact);
        });
  }

  /** 抽取, by somebody who does not want to wait for the clock. */
  public void draw(String number, Actor actor) {
    DrawPlan plan = own(number, actor);
    DrawTransition.DRAW.apply(plan.status(), actor);
    SignedNote seed =
        seed(plan).orElseThrow(() -> new Refusal(SupervisionRefusal.NO_CHECKPOINT_YET));
    draw(plan, seed, actor);
  }

  /** 抽取, as soon as the witnesses have made a seed; does nothing before. */
  boolean drawWhenPossible(String number) {
    Optional<DrawPlan> plan = plans.lockOpen(number);
    Optional<SignedNote> seed = plan.flatMap(this::seed);
    seed.ifPresent(note -> draw(plan.orElseThrow(), note, Actor.system()));
    return seed.isPresent();
  }

  void draw(DrawPlan plan, SignedNote seed, Actor actor) {
    Instant now = clocks.now();
    LocalDate due = clocks.publishBy(ChinaTime.dateOf(now));
    DrawMade fact = plan.draw(seed, due, actor, now);
    plans.draw(fact, plan.version());
    results.insert(fact);
    announce(fact);
    clocks.drawn(fact, plan);
  }

  /** 记录并公开检查结果. */
  public void record(String number, int place, ResultForm form, Actor actor) {
    DrawPlan plan = own(number, actor);
    List<InspectionResult> drawn = results.of(number);
    InspectionResult before =
        drawn.stream()
            .filter(each -> each.place() == place)
            .findFirst()
            .orElseThrow(() -> new Refusal(SupervisionRefusal.NOT_DRAWN));
    boolean last =
        drawn.stream().allMatch(each -> each.place() == place || each.result().isPresent());
    ResultRecorded fact = plan.record(before, form, last, actor, clocks.now());
    plans.move(fact, plan.version());
    results.record(fact);
    announce(fact);
    if (last) {
      clocks.published(fact);
    }
  }

  private Optional<SignedNote> seed(DrawPlan plan) {
    return plan.frozen()
        .flatMap(frozen -> checkpoints.firstSince(frozen.announced(), frozen.fact()))
        .map(SignedNote::parse);
  }

  private DrawPlan own(String number, Actor actor) {
    return plans
        .find(number)
        .filter(plan -> scope.isOf(plan, actor))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private void announce(DrawFact fact) {
    results.append(fact);
    journal.announce(fact);
  }
}
