package org.anzheng.supervision.draws;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Fact;
import org.anzheng.kernel.PublicLeaf;
import org.anzheng.proof.InspectionDraw.Drawn;
import org.anzheng.proof.Lottery;
import org.springframework.modulith.NamedInterface;

/** 抽查事实: what happened to an inspection plan. */
@NamedInterface("facts")
public sealed interface DrawFact extends Fact {

  /** Which plan, and from which status to which. */
  Step step();

  /** What the history says beside it; blank when there is nothing. */
  default String words() {
    return "";
  }

  @Override
  default String chain() {
    return "draw/" + step().number();
  }

  /** 抽查计划步骤. */
  @NamedInterface("facts")
  record Step(
      String number,
      UUID organisation,
      DrawTransition transition,
      DrawStatus from,
      DrawStatus to) {}

  /** 已制定计划. */
  @NamedInterface("facts")
  record PlanPrepared(Act act, Step step, PlanForm form) implements DrawFact {}

  /** 已锁定名单: the hashes are public before the announced time. */
  @NamedInterface("facts")
  record PlanFrozen(
      Act act,
      Step step,
      InspectionKind objectKind,
      Instant announced,
      String objectsHash,
      String inspectorsHash,
      String shares)
      implements DrawFact {

    @Override
    public Optional<PublicLeaf> publicLeaf() {
      return Optional.of(
          new PublicLeaf(
              "draw",
              step.number(),
              Map.of(
                  "ev",
                  "freeze",
                  "kind",
                  objectKind.name(),
                  "eff",
                  announced.toString(),
                  "objects",
                  objectsHash,
                  "inspectors",
                  inspectorsHash,
                  "shares",
                  shares)));
    }
  }

  /** 已撤回计划. */
  @NamedInterface("facts")
  record PlanWithdrawn(Act act, Step step) implements DrawFact {}

  /** 公布时间已到. */
  @NamedInterface("facts")
  record DrawOpened(Act act, Step step) implements DrawFact {}

  /** 已抽取. */
  @NamedInterface("facts")
  record DrawMade(
      Act act, Step step, String seed, String checkpoint, List<Drawn> drawn, LocalDate due)
      implements DrawFact {

    public DrawMade {
      drawn = List.copyOf(drawn);
    }

    @Override
    public Optional<PublicLeaf> publicLeaf() {
      return Optional.of(
          new PublicLeaf(
              "draw",
              step.number(),
              Map.of("ev", "draw", "seed", seed, "hash", Lottery.listHash(lines()))));
    }

    private List<String> lines() {
      return drawn.stream().map(d -> d.object() + " " + String.join(",", d.inspectors())).toList();
    }
  }

  /** 已公开检查结果. */
  @NamedInterface("facts")
  record ResultRecorded(
      Act act,
      Step step,
      String object,
      InspectionOutcome outcome,
      LocalDate inspectedOn,
      String note,
      boolean late)
      implements DrawFact {

    @Override
    public String words() {
      return object;
    }
  }
}
