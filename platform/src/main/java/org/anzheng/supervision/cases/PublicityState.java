package org.anzheng.supervision.cases;

import static org.anzheng.supervision.cases.PenaltyTransition.ANNUL;
import static org.anzheng.supervision.cases.PenaltyTransition.PUBLISH;
import static org.anzheng.supervision.cases.PenaltyTransition.PUBLISH_CHANGED;
import static org.anzheng.supervision.cases.PenaltyTransition.WITHDRAW_PUBLICATION;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingRefusal;

/**
 * 公示状况: whether a decision is public, in which form, and what became of it.
 *
 * @param shown by which act it is public now; empty where it is not
 * @param contests oldest first
 */
public record PublicityState(Optional<PenaltyTransition> shown, List<DecisionContest> contests) {

  private static final List<PenaltyTransition> ACTS =
      List.of(PUBLISH, PUBLISH_CHANGED, WITHDRAW_PUBLICATION, ANNUL);

  public PublicityState {
    contests = List.copyOf(contests);
  }

  /** As the file has it. */
  public static PublicityState of(ProceedingFile<PenaltyStatus> file) {
    Optional<PenaltyTransition> last =
        file.events().stream()
            .flatMap(event -> ACTS.stream().filter(act -> act.name().equals(event.transition())))
            .reduce((before, after) -> after);
    return new PublicityState(
        last.filter(act -> act == PUBLISH || act == PUBLISH_CHANGED),
        file.all(DecisionContest.class));
  }

  /** The same with one outcome more. */
  PublicityState with(DecisionContest contest) {
    List<DecisionContest> more = new ArrayList<>(contests);
    more.add(contest);
    return new PublicityState(shown, more);
  }

  /** Whether anybody can read it. */
  public boolean isPublic() {
    return shown.isPresent();
  }

  /** Whether it can be published as it was made. */
  public boolean mayBePublished() {
    return toPublish().isEmpty();
  }

  /** Whether it can be published in its changed form. */
  public boolean mayBePublishedChanged() {
    return toPublishChanged().isEmpty();
  }

  /** Whether it was set aside. */
  boolean isSetAside() {
    return outcomes().contains(ContestOutcome.SET_ASIDE);
  }

  /** Whether it was changed, and not set aside beside. */
  boolean isChanged() {
    return !isSetAside() && outcomes().contains(ContestOutcome.CHANGED);
  }

  /** What keeps the decision from being published as it was made. */
  @Basis({"penalty-law:48", "penalty-publicity"})
  List<Objection> toPublish() {
    List<Objection> found = new ArrayList<>();
    if (isPublic()) {
      found.add(Objection.to(ProceedingRefusal.ALREADY_PUBLISHED));
    }
    if (isSetAside()) {
      found.add(Objection.to(ProceedingRefusal.SET_ASIDE));
    }
    if (isChanged()) {
      found.add(Objection.to(ProceedingRefusal.WAS_CHANGED));
    }
    return found;
  }

  /** What keeps it from being published in its changed form. */
  @Basis({"penalty-law:48", "penalty-publicity"})
  List<Objection> toPublishChanged() {
    List<Objection> found = new ArrayList<>();
    if (isPublic()) {
      found.add(Objection.to(ProceedingRefusal.STILL_PUBLIC));
    }
    if (!isChanged()) {
      found.add(Objection.to(ProceedingRefusal.NOT_CHANGED));
    }
    return found;
  }

  /** The last word of each remedy: a lawsuit that is pending leaves a reconsideration as it is. */
  @Basis({"review-law:20", "litigation-law:46"})
  private Collection<ContestOutcome> outcomes() {
    Map<ContestKind, ContestOutcome> last = new EnumMap<>(ContestKind.class);
    contests.forEach(contest -> last.put(contest.kind(), contest.contestOutcome()));
    return last.values();
  }
}
