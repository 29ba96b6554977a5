package org.anzheng.adoption.records;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anzheng.adoption.AdoptionRefusal;
import org.anzheng.adoption.TextRules;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/** 采信记录规则. */
final class RecordRules {

  private static final int MOST = 50;
  private static final int BEST = 5;

  private RecordRules() {}

  @Basis("opinion:9")
  static List<Objection> objections(RecordForm form) {
    List<Objection> wrong = new ArrayList<>();
    Stream.of(
            TextRules.line("procurement", form.procurement()),
            TextRules.line("title", form.title()),
            certificates(form.certificates()))
        .flatMap(found -> found)
        .forEach(wrong::add);
    return wrong;
  }

  @Basis("design")
  static Stream<Objection> certificates(List<String> numbers) {
    if (numbers.isEmpty()) {
      return Stream.of(Objection.toField("certificates", KernelRefusal.REQUIRED));
    }
    return numbers.size() <= MOST
        ? Stream.empty()
        : Stream.of(Objection.toField("certificates", AdoptionRefusal.TOO_MANY, MOST));
  }

  @Basis("opinion:9")
  static List<Objection> objections(FeedbackForm form) {
    List<Objection> wrong = new ArrayList<>();
    for (FeedbackAspect aspect : FeedbackAspect.values()) {
      Integer grade = form.grades().getOrDefault(aspect, 0);
      if (grade == 0) {
        wrong.add(Objection.toField(aspect.name(), KernelRefusal.REQUIRED));
      } else if (grade < 1 || grade > BEST) {
        wrong.add(Objection.toField(aspect.name(), AdoptionRefusal.OUT_OF_RANGE, 1, BEST));
      }
    }
    TextRules.atMost("text", form.text(), TextRules.TEXT).forEach(wrong::add);
    return wrong;
  }
}
