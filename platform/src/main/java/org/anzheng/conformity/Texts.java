package org.anzheng.conformity;

import static org.anzheng.kernel.KernelRefusal.REQUIRED;
import static org.anzheng.kernel.KernelRefusal.TOO_LONG;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;

/** 文本规则: what a typed text must be: there, and not endless. */
final class Texts {

  private static final int LINE = 200;
  private static final int PROSE = 4000;

  private Texts() {}

  static String words(String field, String text) {
    List<Objection> found = new ArrayList<>();
    prose(found, field, text);
    Refusal.ifAny(found);
    return text.strip();
  }

  static void prose(List<Objection> found, String field, String text) {
    require(found, field, text);
    limit(found, field, text, PROSE);
  }

  static void line(List<Objection> found, String field, String text) {
    require(found, field, text);
    limit(found, field, text, LINE);
  }

  /** A text that may be blank. */
  static void any(List<Objection> found, String field, String text) {
    limit(found, field, text, PROSE);
  }

  static void chosen(List<Objection> found, String field, Optional<?> value) {
    if (value.isEmpty()) {
      found.add(Objection.toField(field, REQUIRED));
    }
  }

  private static void require(List<Objection> found, String field, String text) {
    if (text.isBlank()) {
      found.add(Objection.toField(field, REQUIRED));
    }
  }

  private static void limit(List<Objection> found, String field, String text, int most) {
    if (text.length() > most) {
      found.add(Objection.toField(field, TOO_LONG, most));
    }
  }
}
