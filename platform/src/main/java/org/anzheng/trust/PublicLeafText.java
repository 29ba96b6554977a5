package org.anzheng.trust;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.anzheng.kernel.PublicLeaf;
import org.anzheng.proof.CanonicalJson;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.Hashes;

/** Builds the public leaf of a fact and refuses what has no business in a public log. */
final class PublicLeafText {

  private static final int LIMIT = 2048;
  private static final long GREATEST_INTEGER = 1L << 53;

  private PublicLeafText() {}

  static PublicEvent of(PublicLeaf leaf, SubjectHead before, long n, byte[] commitment) {
    LeafType type = LeafType.of(leaf.type());
    check(type, leaf);
    int seq = before.seq() + 1;
    Map<String, Object> fields = new HashMap<>(leaf.fields());
    fields.put("v", 1);
    fields.put("t", type.code());
    fields.put(type.subjectField(), leaf.subject());
    fields.put("case_n", n);
    fields.put("case_head", Commitments.text(commitment));
    fields.put("seq", seq);
    fields.put("prev", Commitments.text(before.leafHash()));
    byte[] bytes = CanonicalJson.of(fields);
    if (bytes.length > LIMIT) {
      throw new IllegalArgumentException("a public leaf has at most " + LIMIT + " bytes");
    }
    return new PublicEvent(
        type.number(), type.code(), leaf.subject(), seq, bytes, Hashes.leaf(bytes));
  }

  private static void check(LeafType type, PublicLeaf leaf) {
    requirePlain("subject", leaf.subject());
    leaf.fields()
        .forEach((field, value) -> {
          if (!type.allows(field)) {
            throw new IllegalArgumentException(
                "a leaf of type " + type.code() + " has no field " + field);
          }
          check(field, value);
        });
    Object named = leaf.fields().getOrDefault(type.subjectField(), leaf.subject());
    if (!named.equals(leaf.subject())) {
      throw new IllegalArgumentException(type.subjectField() + " is not the subject");
    }
  }

  private static void check(String field, Object value) {
    switch (value) {
      case String text -> requirePlain(field, text);
      case Boolean flag -> {}
      case Integer number -> {}
      case Long number when Math.abs(number) < GREATEST_INTEGER -> {}
      default -> throw new IllegalArgumentException(field + " cannot stand in a public leaf");
    }
  }

  /** No control characters, no halves of characters: nothing that could forge a line. */
  private static void requirePlain(String field, String text) {
    if (text.codePoints().anyMatch(Character::isISOControl)
        || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException(field + " has a character that may not be published");
    }
  }
}
