package org.anzheng.certification;

import static org.anzheng.kernel.KernelRefusal.REQUIRED;
import static org.anzheng.kernel.KernelRefusal.TOO_LONG;

import java.util.List;
import org.anzheng.kernel.Objection;

/** 文本规则: what a typed text must be: there, and not endless. */
final class Texts {

  /** The most characters of a name or other short text. */
  static final int NAME = 200;

  /** The most characters of a longer text. */
  static final int PROSE = 4000;

  private Texts() {}

  static void require(List<Objection> found, String field, String text, int most) {
    if (text.isBlank()) {
      found.add(Objection.toField(field, REQUIRED));
    }
    limit(found, field, text, most);
  }

  static void limit(List<Objection> found, String field, String text, int most) {
    if (text.length() > most) {
      found.add(Objection.toField(field, TOO_LONG, most));
    }
  }
}
