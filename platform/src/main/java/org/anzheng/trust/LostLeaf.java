package org.anzheng.trust;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.Hashes;
import org.anzheng.proof.StrictJson;
import org.jspecify.annotations.Nullable;

/** A leaf whose record a restored database does not have: what it says of itself. */
final class LostLeaf {

  private LostLeaf() {}

  /**
   * A public event: where its subject and its chain stand behind it.
   *
   * @param prev hash of the subject's leaf before
   * @param n record of the chain that announced it, with its commitment
   */
  @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
  record Event(
      String type, String subject, int seq, byte[] prev, byte[] hash, long n, byte[] head) {}

  /** An identity of its own, the same at every recovery. */
  static UUID id(String origin, long index) {
    return UUID.nameUUIDFromBytes((origin + "/" + index).getBytes(StandardCharsets.UTF_8));
  }

  /** Number of its type in the tables. */
  static int type(byte[] leaf) {
    return isOpen(leaf) ? LeafType.of(text(StrictJson.object(leaf), "t")).number() : 1;
  }

  /** Whether it is the first leaf of a year, which no fact stands behind. */
  static boolean isFirst(byte[] leaf) {
    return isOpen(leaf) && text(StrictJson.object(leaf), "t").equals("log");
  }

  /** What a public leaf announces; empty for a commitment. */
  static Optional<Event> event(byte[] leaf) {
    if (!isOpen(leaf)) {
      return Optional.empty();
    }
    Map<String, @Nullable Object> fields = StrictJson.object(leaf);
    LeafType type = LeafType.of(text(fields, "t"));
    return Optional.of(
        new Event(
            type.code(),
            text(fields, type.subjectField()),
            Math.toIntExact(number(fields, "seq")),
            Commitments.parse(text(fields, "prev")),
            Hashes.leaf(leaf),
            number(fields, "case_n"),
            Commitments.parse(text(fields, "case_head"))));
  }

  private static boolean isOpen(byte[] leaf) {
    return leaf.length > 0 && leaf[0] == '{';
  }

  private static String text(Map<String, @Nullable Object> fields, String name) {
    return String.valueOf(fields.get(name));
  }

  private static long number(Map<String, @Nullable Object> fields, String name) {
    return fields.get(name) instanceof Number number ? number.longValue() : 0;
  }
}
