package org.anzheng.proof;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Members of a JSON object, read by the type they must have. */
record Claims(Map<String, @Nullable Object> members) {

  private static final long EXACT = 1L << 53;

  boolean has(String name) {
    return members.containsKey(name);
  }

  String text(String name) {
    if (members.get(name) instanceof String text && !text.isEmpty()) {
      return text;
    }
    throw new Malformed(name + " is not a text");
  }

  Optional<String> optionalText(String name) {
    return has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  /** A whole number from 0 on that every reader keeps exact. */
  long number(String name) {
    if (members.get(name) instanceof BigDecimal number
        && number.signum() >= 0
        && number.scale() == 0
        && number.compareTo(BigDecimal.valueOf(EXACT)) < 0) {
      return number.longValueExact();
    }
    throw new Malformed(name + " is not a whole number below 2^53");
  }

  /** A NumericDate of whole seconds. */
  Instant time(String name) {
    long seconds = number(name);
    if (seconds > Instant.MAX.getEpochSecond()) {
      throw new Malformed(name + " is beyond all time");
    }
    return Instant.ofEpochSecond(seconds);
  }

  Claims object(String name) {
    return of(members.get(name));
  }

  @SuppressWarnings("unchecked") // StrictJson makes objects with string names only
  static Claims of(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return new Claims((Map<String, @Nullable Object>) map);
    }
    throw new Malformed("not an object");
  }

  /** A list of texts; empty where the member is missing. */
  List<String> texts(String name) {
    if (!has(name)) {
      return List.of();
    }
    if (members.get(name) instanceof List<?> list) {
      List<String> texts = new ArrayList<>();
      for (Object element : list) {
        if (!(element instanceof String text)) {
          throw new Malformed(name + " has an element that is no text");
        }
        texts.add(text);
      }
      return List.copyOf(texts);
    }
    throw new Malformed(name + " is not a list");
  }

  /** The prefix of a log: {@code origin}, {@code size} and {@code root} in base64. */
  Checkpoint log() {
    Claims log = object("log");
    return new Checkpoint(
        log.text("origin"), log.number("size"), Text.hash(log.text("root"), "root"));
  }
}
