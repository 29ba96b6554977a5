package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/** 个人信息删除规则: words that name a person and nothing else, and two people who decide. */
final class ErasureRules {

  static final int SHORTEST = 2;
  static final int LONGEST = 100;
  static final int MOST = 10;

  private static final String WORDS = "words";
  private static final String SIGNS = "\"\\{}[]";

  private ErasureRules() {}

  /** What is wrong with a request as it is written. */
  @Basis("pipl:47")
  static List<Objection> written(ErasureForm form) {
    List<Objection> found = new ArrayList<>();
    if (form.words().isEmpty()) {
      found.add(Objection.toField(WORDS, KernelRefusal.REQUIRED));
    }
    if (form.words().size() > MOST) {
      found.add(Objection.toField(WORDS, ErasureRefusal.TOO_MANY_WORDS, MOST));
    }
    if (form.words().stream().anyMatch(w -> w.length() < SHORTEST || w.length() > LONGEST)) {
      found.add(Objection.toField(WORDS, ErasureRefusal.WORD_LENGTH, SHORTEST, LONGEST));
    }
    if (form.words().stream().anyMatch(ErasureRules::hasSigns)) {
      found.add(Objection.toField(WORDS, ErasureRefusal.WORD_SIGNS));
    }
    if (form.ground().isEmpty()) {
      found.add(Objection.toField("ground", KernelRefusal.REQUIRED));
    }
    return found;
  }

  /** 两人办理: whoever entered it does not decide it. */
  @Basis("design")
  static List<Objection> byAnother(PersonErasure erasure, Actor actor) {
    return erasure.requestedBy().equals(actor.account())
        ? List.of(Objection.to(ErasureRefusal.SAME_PERSON_DECIDES))
        : List.of();
  }

  private static boolean hasSigns(String word) {
    return word.chars().anyMatch(c -> Character.isISOControl(c) || SIGNS.indexOf(c) >= 0);
  }
}
