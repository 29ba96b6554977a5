package org.anzheng.supervision.draws;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;
import org.anzheng.proof.DrawSeed;
import org.anzheng.proof.InspectionDraw;
import org.anzheng.proof.InspectionDraw.Drawn;
import org.anzheng.proof.SignedNote;
import org.anzheng.supervision.draws.DrawFact.DrawMade;
import org.anzheng.supervision.draws.DrawFact.DrawOpened;
import org.anzheng.supervision.draws.DrawFact.PlanFrozen;
import org.anzheng.supervision.draws.DrawFact.PlanWithdrawn;
import org.anzheng.supervision.draws.DrawFact.ResultRecorded;
import org.anzheng.supervision.draws.DrawFact.Step;
import org.springframework.modulith.NamedInterface;

/**
 * 抽查计划: an inspection plan as it stands.
 *
 * @param frozen since the lists are frozen
 * @param made since the draw was made
 */
@NamedInterface("reads")
public record DrawPlan(
    String number,
    UUID organisation,
    PlanForm form,
    DrawStatus status,
    Optional<Frozen> frozen,
    Optional<Made> made,
    int version) {

  /**
   * 锁定的名单.
   *
   * @param roster the accounts of the inspectors, in the order of their codes
   * @param announced when the draw is to be made
   * @param fact whose public leaf has the hashes
   */
  @NamedInterface("reads")
  public record Frozen(
      InspectionDraw lists, List<UUID> roster, Instant announced, Instant at, UUID fact) {

    public Frozen {
      roster = List.copyOf(roster);
    }

    /** The code of an inspector; empty for anybody else. */
    Optional<String> code(UUID account) {
      int place = roster.indexOf(account);
      return place < 0 ? Optional.empty() : Optional.of(code(place));
    }

    /** The accounts behind codes. */
    public List<UUID> accounts(List<String> codes) {
      return roster.stream()
          .filter(each -> code(each).filter(codes::contains).isPresent())
          .toList();
    }

    static String code(int place) {
      return "%03d".formatted(place + 1);
    }
  }

  /**
   * 抽取.
   *
   * @param checkpoint with the cosignatures that made the seed
   */
  @NamedInterface("reads")
  public record Made(String seed, String checkpoint, Instant at, LocalDate due) {}

  PlanFrozen freeze(FrozenLists lists, Instant announced, Actor actor, Instant now) {
    Step step = step(DrawTransition.FREEZE, actor);
    Refusal.ifAny(DrawRules.ahead(announced, now));
    Refusal.ifAny(DrawRules.enoughInspectors(lists.draw()));
    return new PlanFrozen(
        Act.of(actor, DrawTransition.FREEZE, now),
        step,
        form.objectKind(),
        announced,
        lists.draw().objectsHash(),
        lists.draw().inspectorsHash(),
        lists.draw().sharesText());
  }

  PlanWithdrawn withdraw(Actor actor, Instant now) {
    return new PlanWithdrawn(
        Act.of(actor, DrawTransition.WITHDRAW, now), step(DrawTransition.WITHDRAW, actor));
  }

  DrawOpened open(Instant now) {
    Actor system = Actor.system();
    return new DrawOpened(
        Act.of(system, DrawTransition.OPEN_DRAW, now), step(DrawTransition.OPEN_DRAW, system));
  }

  DrawMade draw(SignedNote checkpoint, LocalDate due, Actor actor, Instant now) {
    Step step = step(DrawTransition.DRAW, actor);
    String seed = DrawSeed.of(checkpoint);
    List<Drawn> drawn = frozen.orElseThrow().lists().draw(seed);
    return new DrawMade(
        Act.of(actor, DrawTransition.DRAW, now), step, seed, checkpoint.format(), drawn, due);
  }

  ResultRecorded record(
      InspectionResult before, ResultForm result, boolean last, Actor actor, Instant now) {
    DrawTransition transition =
        last ? DrawTransition.RECORD_LAST_RESULT : DrawTransition.RECORD_RESULT;
    Step step = step(transition, actor);
    Refusal.ifAny(DrawRules.drawnFor(before, frozen.orElseThrow().code(actor.account())));
    Made draw = made.orElseThrow();
    Refusal.ifAny(DrawRules.result(before, result, draw.at(), now));
    return new ResultRecorded(
        Act.of(actor, transition, now),
        step,
        before.object(),
        result.outcome(),
        result.inspectedOn(),
        result.note().strip(),
        DrawRules.late(draw.due(), now));
  }

  private Step step(DrawTransition transition, Actor actor) {
    return new Step(number, organisation, transition, status, transition.apply(status, actor));
  }
}
