package org.anzheng.complaints;

import static org.anzheng.kernel.KernelRefusal.REQUIRED;
import static org.anzheng.kernel.KernelRefusal.TOO_LONG;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;

/** What a typed text must be: there, and not endless. */
final class Prose {

  private static final int PROSE = 4000;
  private static final int LINE = 200;

  private Prose() {}

  static String required(String field, String text) {
    Refusal.ifAny(objections(field, text));
    return text.strip();
  }

  static List<Objection> objections(String field, String text) {
    List<Objection> found = new ArrayList<>(tooLong(field, text, PROSE));
    if (text.isBlank()) {
      found.add(Objection.toField(field, REQUIRED));
    }
    return found;
  }

  static List<Objection> line(String field, String text) {
    return tooLong(field, text, LINE);
  }

  private static List<Objection> tooLong(String field, String text, int most) {
    return text.length() > most ? List.of(Objection.toField(field, TOO_LONG, most)) : List.of();
  }
}
