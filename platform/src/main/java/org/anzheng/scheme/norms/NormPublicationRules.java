package org.anzheng.scheme.norms;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.opinions.OpinionView;

/**
 * 发布规则: every department has answered on this very content, or its limit passed; all is dealt with.
 */
final class NormPublicationRules {

  private NormPublicationRules() {}

  @Basis("opinion:2")
  static List<Objection> objections(
      NormDraft draft, NormPublication form, List<OpinionView> asked) {
    List<Objection> found = new ArrayList<>();
    if (!draft.contentHash().equals(form.contentHash())) {
      found.add(Objection.to(NormRefusal.CONTENT_CHANGED));
    }
    long open = asked.stream().filter(opinion -> !opinion.closed()).count();
    if (open > 0 || asked.isEmpty()) {
      found.add(Objection.to(NormRefusal.OPINIONS_OPEN, open));
    }
    asked.stream()
        .filter(o -> o.answer().filter(answer -> answer.outcome().needsAnswer()).isPresent())
        .forEach(opinion -> handled(found, opinion, form));
    return found;
  }

  private static void handled(List<Objection> found, OpinionView opinion, NormPublication form) {
    String field = "handling." + opinion.id();
    String text = form.handlingOf(opinion.id());
    if (text.isEmpty()) {
      found.add(Objection.toField(field, NormRefusal.OPINION_UNANSWERED, opinion.role()));
    } else {
      found.addAll(NormTextRules.prose(field, text));
    }
  }
}
