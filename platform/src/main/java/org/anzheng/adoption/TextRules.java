package org.anzheng.adoption;

import java.util.List;
import java.util.stream.Stream;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/** 文字规则: how long what adopters type may be. */
@Basis("design")
public final class TextRules {

  /** The longest line. */
  public static final int LINE = 200;

  /** The longest text. */
  public static final int TEXT = 4000;

  private TextRules() {}

  /** A line that must be there. */
  public static Stream<Objection> line(String field, String value) {
    return Stream.concat(required(field, value), atMost(field, value, LINE));
  }

  /** A text that must be there. */
  public static Stream<Objection> text(String field, String value) {
    return Stream.concat(required(field, value), atMost(field, value, TEXT));
  }

  /** Whatever its length may be at most. */
  public static Stream<Objection> atMost(String field, String value, int most) {
    return value.length() <= most
        ? Stream.empty()
        : Stream.of(Objection.toField(field, KernelRefusal.TOO_LONG, most));
  }

  private static Stream<Objection> required(String field, String value) {
    return value.isBlank()
        ? List.of(Objection.toField(field, KernelRefusal.REQUIRED)).stream()
        : Stream.empty();
  }
}
