package org.anzheng.trust;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.ForgedSignature;
import org.anzheng.proof.Frontier;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.NoteKeyType;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.SignedNote;

/** Everything that claims a root for some size of a shard; checked when the walk reaches it. */
final class HeadClaims {

  private final Shard shard;
  private final List<NoteVerifier> keys;
  private final Findings findings;
  private final TreeMap<Long, List<Claim>> bySize = new TreeMap<>();

  HeadClaims(Shard shard, List<NoteVerifier> keys, Findings findings) {
    this.shard = shard;
    this.keys = keys;
    this.findings = findings;
  }

  void add(TreeHead head, DifferenceKind kind, String name) {
    if (head.size() > 0) {
      bySize.computeIfAbsent(head.size(), s -> new ArrayList<>()).add(new Claim(head, kind, name));
    }
  }

  /** A signed note: a key of each type that the shard has must have signed it. */
  void add(String note, String name) {
    try {
      SignedNote signed = SignedNote.parse(note);
      Checkpoint checkpoint = Checkpoint.parse(signed.text());
      findings.unless(
          checkpoint.origin().equals(shard.origin())
              && !keys.isEmpty()
              && types(signed.signedBy(keys)).equals(types(keys)),
          DifferenceKind.SIGNATURE_WRONG,
          "shard %d %s",
          shard.logId(),
          name);
      add(
          new TreeHead(checkpoint.size(), checkpoint.root()),
          DifferenceKind.CHECKPOINT_DIFFERS,
          name);
    } catch (Malformed | ForgedSignature wrong) {
      findings.add(DifferenceKind.SIGNATURE_WRONG, "shard %d %s", shard.logId(), name);
    }
  }

  private static Set<NoteKeyType> types(Collection<NoteVerifier> keys) {
    return keys.stream().map(NoteVerifier::type).collect(Collectors.toSet());
  }

  /** Compares the claims for this size, which are then done with. */
  void check(Frontier frontier) {
    Map.Entry<Long, List<Claim>> next = bySize.firstEntry();
    if (next != null && next.getKey() == frontier.size()) {
      bySize.pollFirstEntry();
      TreeHead actual = new TreeHead(frontier.size(), frontier.root());
      for (Claim claim : next.getValue()) {
        findings.unless(
            claim.head().sameAs(actual), claim.kind(), "shard %d %s", shard.logId(), claim.name());
      }
    }
  }

  /** Claims for sizes that were never reached. */
  void finish() {
    bySize
        .values()
        .forEach(claims ->
            claims.forEach(claim ->
                findings.add(
                    claim.kind(),
                    "shard %d %s: there are no %d entries",
                    shard.logId(),
                    claim.name(),
                    claim.head().size())));
  }

  private record Claim(TreeHead head, DifferenceKind kind, String name) {}
}
