package org.anzheng.trust;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.proof.StrictJson;
import org.jspecify.annotations.Nullable;

/** What a leaf says to a person: of a public one its subject, event and date; of others nothing. */
final class LeafName {

  private static final String RECORD = "rec";

  private LeafName() {}

  static String of(byte[] leaf) {
    if (leaf.length == 0 || leaf[0] != '{') {
      return RECORD;
    }
    try {
      Map<String, @Nullable Object> fields = StrictJson.object(leaf);
      LeafType type = LeafType.of(String.valueOf(fields.get("t")));
      return Stream.of("t", type.subjectField(), "ev", "to", "eff", "seq")
          .map(fields::get)
          .filter(Objects::nonNull)
          .map(String::valueOf)
          .collect(Collectors.joining(" "));
    } catch (RuntimeException unknown) {
      return "?";
    }
  }
}
