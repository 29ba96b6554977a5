package org.anzheng.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.anzheng.proof.TlogProof;

/** Judges the heads of the log that the proofs of a package stand under, each once (检查点). */
final class HeadsJudge {

  private static final String NAME = "checkpoint.txt";

  private final Map<String, HeadJudge> heads = new LinkedHashMap<>();
  private final Optional<byte[]> shown;

  HeadsJudge(List<TlogProof> proofs, PackageFiles files, Trust trust) {
    for (TlogProof proof : proofs) {
      heads.computeIfAbsent(
          proof.checkpoint().format(),
          text -> new HeadJudge(proof.checkpoint(), proof.head(), trust));
    }
    this.shown = files.content(NAME);
  }

  /** P2 for all of them. */
  Verdict unalterable() {
    if (heads.isEmpty()) {
      return Verdict.undecided(Property.P2, "heads.none");
    }
    boolean known =
        shown
            .map(text -> new String(text, StandardCharsets.UTF_8))
            .filter(heads::containsKey)
            .isPresent();
    return known
        ? worst(HeadJudge::unalterable)
        : Verdict.isFalse(Property.P2, "heads.other-checkpoint");
  }

  /** P3 for all of them. */
  Verdict sameForAll() {
    return heads.isEmpty()
        ? Verdict.undecided(Property.P3, "heads.none")
        : worst(HeadJudge::sameForAll);
  }

  /** What holds for all is what holds for the worst; where all are alike, the newest speaks. */
  private Verdict worst(Function<HeadJudge, Verdict> of) {
    List<Verdict> verdicts = new ArrayList<>(heads.values().stream().map(of).toList());
    for (Outcome outcome : List.of(Outcome.FALSE, Outcome.UNDECIDED, Outcome.NOT_APPLICABLE)) {
      Optional<Verdict> found = verdicts.stream().filter(v -> v.is(outcome)).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
    }
    return verdicts.getLast();
  }
}
