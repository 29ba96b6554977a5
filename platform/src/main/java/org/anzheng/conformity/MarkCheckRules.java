package org.anzheng.conformity;

import static org.anzheng.kernel.KernelRefusal.REQUIRED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 标志检查规则: a misuse is shown, and what has to be corrected is said. */
final class MarkCheckRules {

  private MarkCheckRules() {}

  /** Objects to all that is missing at once. */
  @Basis({"17065:4.1.3", "body-measures:20", "certificate-measures:11"})
  static List<Objection> objections(MarkCheckForm form, LocalDate today) {
    List<Objection> found = new ArrayList<>();
    Texts.chosen(found, "finding", form.finding());
    Texts.chosen(found, "place", form.place());
    Texts.line(found, "where", form.where());
    Texts.chosen(found, "seenOn", form.seenOn());
    found.addAll(MatterRules.notAhead("seenOn", form.seenOn(), today));
    if (form.finding().filter(MarkFinding::isMisuse).isPresent()) {
      Texts.prose(found, "facts", form.facts());
      Texts.prose(found, "correction", form.correction());
      found.addAll(proof(form.files()));
    } else {
      Texts.any(found, "facts", form.facts());
      Texts.any(found, "correction", form.correction());
    }
    return found;
  }

  /** The answer proves what it says. */
  @Basis("17065:4.1.3")
  static List<Objection> objections(MarkAnswer form) {
    List<Objection> found = new ArrayList<>();
    Texts.prose(found, "answer", form.answer());
    found.addAll(proof(form.files()));
    return found;
  }

  private static List<Objection> proof(List<?> files) {
    return files.isEmpty() ? List.of(Objection.toField("file.evidence", REQUIRED)) : List.of();
  }
}
