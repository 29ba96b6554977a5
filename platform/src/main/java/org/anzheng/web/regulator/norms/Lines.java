package org.anzheng.web.regulator.norms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.norms.NormRefusal;

/** 逐行填写: a table typed or pasted as lines, their parts set apart by semicolons or tabs. */
final class Lines {

  private final String field;
  private final String text;
  private final List<Objection> objections = new ArrayList<>();
  private int number;

  Lines(String field, String text) {
    this.field = field;
    this.text = text;
  }

  /** Reads every line that is not blank; refuses all lines that cannot be read at once. */
  <T> List<T> read(int parts, Function<List<String>, T> row) {
    List<T> rows = new ArrayList<>();
    for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
      number++;
      List<String> found = Arrays.stream(line.split("[;；\t]", -1)).map(String::strip).toList();
      if (found.size() == parts) {
        rows.add(row.apply(found));
      } else {
        objections.add(Objection.toField(field, NormRefusal.LINE_PARTS, number, parts));
      }
    }
    Refusal.ifAny(objections);
    return rows;
  }

  /** A whole number; noted as wrong when it is none. */
  int whole(String part) {
    return parse(part, Integer::valueOf, 0);
  }

  /** A whole number, or nothing. */
  Optional<Integer> wholeIfAny(String part) {
    return part.isEmpty() ? Optional.empty() : Optional.of(whole(part));
  }

  /** A number with decimals. */
  BigDecimal decimal(String part) {
    return parse(part, BigDecimal::new, BigDecimal.ZERO);
  }

  private <T> T parse(String part, Function<String, T> reading, T otherwise) {
    try {
      return reading.apply(part);
    } catch (NumberFormatException e) {
      objections.add(Objection.toField(field, NormRefusal.LINE_NUMBER, number));
      return otherwise;
    }
  }
}
