package org.anzheng.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.Disclosure;
import org.anzheng.proof.FieldCommitments;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Some fields of a content and the digests of all (部分公开的正文).
 *
 * @param digests of every field, base64url
 * @param shown fields that are laid open
 */
record PackedFields(List<String> digests, List<Disclosure> shown) {

  static PackedFields parse(byte[] json) {
    return of(StrictJson.object(json));
  }

  static PackedFields of(Map<String, @Nullable Object> members) {
    return new PackedFields(
        texts(members.get("digests")),
        texts(members.get("disclosures")).stream().map(Disclosure::parse).toList());
  }

  /** What a header says of a content with these fields. */
  String commitment() {
    return Commitments.text(
        FieldCommitments.commitment(digests.stream().map(Commitments::parse).toList()));
  }

  /** Whether every shown field is one of them, and none is shown twice. */
  boolean belongTogether() {
    List<String> left = new ArrayList<>(digests);
    return shown.stream().allMatch(field -> left.remove(field.digest()));
  }

  private static List<String> texts(@Nullable Object value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object element : list) {
        if (!(element instanceof String text)) {
          throw new Malformed("not a text");
        }
        texts.add(text);
      }
      return List.copyOf(texts);
    }
    throw new Malformed("not a list");
  }
}
