package org.anzheng.web.body.evaluation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import tools.jackson.databind.JsonNode;

/** Fields of a JSON object that a phone sent; refuses what is not of the kind that is asked for. */
record SentFields(JsonNode node) {

  private static final int MOST = 100;

  /** A text without spaces at its ends; blank when it is not there. */
  String text(String field) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull() ? "" : text(field, value);
  }

  List<String> texts(String field) {
    return items(field).map(item -> text(field, item)).toList();
  }

  Instant instant(String field) {
    try {
      return Instant.parse(text(field));
    } catch (DateTimeException e) {
      throw notUnderstood(field);
    }
  }

  UUID id(String field) {
    return uuid(text(field)).orElseThrow(() -> notUnderstood(field));
  }

  List<UUID> ids(String field) {
    return texts(field).stream()
        .map(text -> uuid(text).orElseThrow(() -> notUnderstood(field)))
        .toList();
  }

  List<BigDecimal> numbers(String field) {
    return items(field)
        .map(item -> {
          if (!item.isNumber()) {
            throw notUnderstood(field);
          }
          return BigDecimal.valueOf(item.doubleValue());
        })
        .toList();
  }

  <E extends Enum<E>> E choice(String field, Class<E> choices) {
    String text = text(field);
    return Arrays.stream(choices.getEnumConstants())
        .filter(each -> each.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new Refusal(List.of(Objection.toField(field, KernelRefusal.REQUIRED))));
  }

  /** An identity in its usual form only, so that it is written in one way. */
  static Optional<UUID> uuid(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }

  private Stream<JsonNode> items(String field) {
    JsonNode list = node.path(field);
    if (list.size() > MOST) {
      throw notUnderstood(field);
    }
    return list.isArray() ? list.valueStream() : Stream.of();
  }

  /** No database keeps a zero character, and a replacement character was another one once. */
  private static String text(String field, JsonNode value) {
    if (!value.isString()) {
      throw notUnderstood(field);
    }
    String text = value.stringValue();
    if (text.indexOf(0) >= 0 || text.indexOf(0xFFFD) >= 0) {
      throw notUnderstood(field);
    }
    return text.strip();
  }

  private static Refusal notUnderstood(String field) {
    return new Refusal(List.of(Objection.toField(field, KernelRefusal.NOT_UNDERSTOOD)));
  }
}
