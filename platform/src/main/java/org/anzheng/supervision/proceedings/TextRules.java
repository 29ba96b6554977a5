package org.anzheng.supervision.proceedings;

import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/** 文本规则: what a typed text must be: there, and not endless. */
public final class TextRules {

  private static final int LINE = 200;
  private static final int PROSE = 4000;

  private TextRules() {}

  /** A text that must be there. */
  @Basis("design")
  public static List<Objection> prose(String field, String text) {
    return text.isBlank() ? missing(field) : any(field, text);
  }

  /** A line that must be there. */
  @Basis("design")
  public static List<Objection> line(String field, String text) {
    return text.isBlank() ? missing(field) : atMost(field, text, LINE);
  }

  /** A text that may be blank. */
  @Basis("design")
  public static List<Objection> any(String field, String text) {
    return atMost(field, text, PROSE);
  }

  private static List<Objection> missing(String field) {
    return List.of(Objection.toField(field, KernelRefusal.REQUIRED));
  }

  private static List<Objection> atMost(String field, String text, int most) {
    return text.length() > most
        ? List.of(Objection.toField(field, KernelRefusal.TOO_LONG, most))
        : List.of();
  }
}
