package org.anzheng.texts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.anzheng.kernel.ChinaTime;

/** Puts a value into words: enums by name, collections as lists, instants in Beijing time. */
record Wording(Texts texts, Language language) {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  Object[] of(Object... values) {
    return Arrays.stream(values).map(this::word).toArray();
  }

  private String word(Object value) {
    return switch (value) {
      case Enum<?> constant -> texts.name(language, constant);
      case Collection<?> many ->
          many.stream().map(this::word).collect(Collectors.joining(language.separator()));
      case Instant instant -> MINUTE.format(instant.atZone(ChinaTime.ZONE));
      case BigDecimal number -> number.toPlainString();
      default -> String.valueOf(value);
    };
  }
}
