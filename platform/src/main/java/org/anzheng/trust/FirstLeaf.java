package org.anzheng.trust;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anzheng.proof.CanonicalJson;
import org.anzheng.proof.Hashes;

/** The first leaf of a year's log: the last checkpoint of the year before, so that both are one. */
final class FirstLeaf {

  private FirstLeaf() {}

  static byte[] of(Shard last, String checkpoint) {
    return CanonicalJson.of(
        Map.of(
            "v",
            1,
            "t",
            "log",
            "ev",
            "continue",
            "origin",
            last.origin(),
            "checkpoint",
            checkpoint));
  }

  /** The new shard with that leaf in it. */
  static Shard begin(Shard empty, Shard last, String checkpoint) {
    byte[] leaf = of(last, checkpoint);
    return empty.after(List.of(new Entry(0, leaf, Hashes.leaf(leaf))));
  }

  /** Identity of the leaf; no fact stands behind it. */
  static UUID id(Shard shard) {
    return UUID.nameUUIDFromBytes(shard.origin().getBytes(StandardCharsets.UTF_8));
  }
}
