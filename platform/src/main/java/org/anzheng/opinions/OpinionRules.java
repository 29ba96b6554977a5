package org.anzheng.opinions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;

/** 征求意见规则: what a request and an answer must have. */
final class OpinionRules {

  private static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_NUMBER = 100;

  private OpinionRules() {}

  /** Somebody is asked, and has at least the next day to answer. */
  @Basis({"opinion:2", "opinion:4"})
  static List<Objection> request(List<Role> roles, LocalDate due, LocalDate today) {
    List<Objection> wrong = new ArrayList<>();
    if (roles.isEmpty()) {
      wrong.add(Objection.to(OpinionRefusal.NOBODY_TO_ASK));
    }
    if (!due.isAfter(today)) {
      wrong.add(Objection.toField("due", OpinionRefusal.DUE_TOO_EARLY, today.plusDays(1)));
    }
    return wrong;
  }

  /** A letter with number and date; conditions and disagreement say what they are. */
  @Basis("design")
  static List<Objection> answer(
      OpinionForm form, Optional<String> fileHash, LocalDate asked, LocalDate today) {
    List<Objection> wrong = new ArrayList<>();
    if (form.outcome().needsAnswer() && form.text().isBlank()) {
      wrong.add(Objection.toField("text", OpinionRefusal.TEXT_NEEDED, form.outcome()));
    }
    tooLong(form.text(), "text", LONGEST_TEXT).ifPresent(wrong::add);
    if (form.documentNo().isBlank()) {
      wrong.add(Objection.toField("documentNo", KernelRefusal.REQUIRED));
    }
    tooLong(form.documentNo(), "documentNo", LONGEST_NUMBER).ifPresent(wrong::add);
    if (form.date().isBefore(asked) || form.date().isAfter(today)) {
      wrong.add(Objection.toField("date", OpinionRefusal.DATE_OUT_OF_RANGE, asked, today));
    }
    if (form.file().isPresent() && fileHash.isEmpty()) {
      wrong.add(Objection.toField("file", OpinionRefusal.FILE_NOT_YOURS));
    }
    return wrong;
  }

  private static Optional<Objection> tooLong(String text, String field, int longest) {
    return text.length() <= longest
        ? Optional.empty()
        : Optional.of(Objection.toField(field, KernelRefusal.TOO_LONG, longest));
  }
}
