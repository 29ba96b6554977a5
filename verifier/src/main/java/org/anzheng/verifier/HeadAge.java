package org.anzheng.verifier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.anzheng.proof.NoteSignature;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TrustList;
import org.anzheng.proof.TrustList.LogKey;

/**
 * Since when a checkpoint is known (检查点时间): by the times of its cosignatures. A log's key that was
 * withdrawn still vouches for what enough witnesses had seen by then.
 */
final class HeadAge {

  private final SignedNote note;
  private final TrustList list;

  HeadAge(SignedNote note, TrustList list) {
    this.note = note;
    this.list = list;
  }

  /** The last day of the last good key, if none of the signers counts for this checkpoint. */
  Optional<LocalDate> withdrawnBefore(Set<NoteVerifier> signers) {
    List<LogKey> keys = list.logs().stream().filter(line -> signers.contains(line.key())).toList();
    Optional<Instant> seen = seenByEnough();
    boolean counts = keys.stream().anyMatch(key -> counts(key, seen));
    return counts
        ? Optional.empty()
        : keys.stream()
            .map(key -> Objects.requireNonNull(key.validity().to(), "withdrawn"))
            .max(Comparator.naturalOrder());
  }

  private static boolean counts(LogKey key, Optional<Instant> seen) {
    LocalDate to = key.validity().to();
    return to == null || seen.filter(at -> !at.isAfter(TokenJudge.endOf(to))).isPresent();
  }

  /** When the policy was met for the first time; empty if it is not, or asks for nobody. */
  private Optional<Instant> seenByEnough() {
    TreeMap<Instant, Set<String>> times = new TreeMap<>();
    for (Map.Entry<String, NoteVerifier> witness : list.witnesses().entrySet()) {
      for (NoteSignature line : note.signatures()) {
        if (witness.getValue().isClaimedBy(line)
            && witness.getValue().verifies(note.text(), line)) {
          times.computeIfAbsent(line.cosignedAt(), t -> new HashSet<>()).add(witness.getKey());
        }
      }
    }
    Set<String> cosigned = new HashSet<>();
    for (Map.Entry<Instant, Set<String>> at : times.entrySet()) {
      cosigned.addAll(at.getValue());
      if (list.policy().wantsWitnesses() && list.policy().isSatisfiedBy(cosigned)) {
        return Optional.of(at.getKey());
      }
    }
    return Optional.empty();
  }
}
