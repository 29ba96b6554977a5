package org.anzheng.supervision.records;

import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;

/** 监督文字: what is typed with an act is there and has a length that can be read. */
public final class OversightWords {

  /** The most characters of a text. */
  public static final int MOST = 4000;

  private OversightWords() {}

  /** What stands against a text. */
  @Basis("design")
  public static List<Objection> objections(String field, String text) {
    if (text.isBlank()) {
      return List.of(Objection.toField(field, KernelRefusal.REQUIRED));
    }
    return text.length() > MOST
        ? List.of(Objection.toField(field, KernelRefusal.TOO_LONG, MOST))
        : List.of();
  }

  /** The text without blanks around it. */
  public static String required(String field, String text) {
    Refusal.ifAny(objections(field, text));
    return text.strip();
  }
}
