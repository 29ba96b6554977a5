package org.anzheng.scheme.norms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/** 草案文本规则: what titles, clauses and reasons must say. */
@Basis("opinion:2")
final class NormTextRules {

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?(\\.[1-9]\\d?){0,3}");
  private static final int NAME = 200;
  private static final int PROSE = 4000;

  private NormTextRules() {}

  static List<Objection> title(NormHeader header) {
    List<Objection> found = new ArrayList<>();
    text(found, "titleZh", header.titleZh(), NAME);
    return found;
  }

  static List<Objection> header(NormHeader header) {
    List<Objection> found = new ArrayList<>(title(header));
    text(found, "titleEn", header.titleEn(), NAME);
    if (header.explanation().length() > PROSE) {
      found.add(Objection.toField("explanation", KernelRefusal.TOO_LONG, PROSE));
    }
    header
        .transitionTo()
        .filter(end -> header.effectiveFrom().map(end::isBefore).orElse(false))
        .ifPresent(
            end -> found.add(Objection.toField("transitionTo", NormRefusal.TRANSITION_TOO_EARLY)));
    return found;
  }

  static List<Objection> clause(
      NormClause clause, Optional<String> instead, List<NormClause> clauses) {
    List<Objection> found = new ArrayList<>();
    if (!NUMBER.matcher(clause.number()).matches()) {
      found.add(Objection.toField("number", NormRefusal.CLAUSE_NUMBER));
    } else if (!instead.filter(clause.number()::equals).isPresent()
        && clauses.stream().anyMatch(c -> c.number().equals(clause.number()))) {
      found.add(Objection.toField("number", NormRefusal.CLAUSE_TAKEN, clause.number()));
    }
    text(found, "headingZh", clause.headingZh(), NAME);
    text(found, "headingEn", clause.headingEn(), NAME);
    text(found, "textZh", clause.textZh(), PROSE);
    text(found, "textEn", clause.textEn(), PROSE);
    return found;
  }

  static List<Objection> prose(String field, String text) {
    List<Objection> found = new ArrayList<>();
    text(found, field, text, PROSE);
    return found;
  }

  static void text(List<Objection> found, String field, String text, int most) {
    if (text.isBlank()) {
      found.add(Objection.toField(field, KernelRefusal.REQUIRED));
    }
    if (text.length() > most) {
      found.add(Objection.toField(field, KernelRefusal.TOO_LONG, most));
    }
  }
}
