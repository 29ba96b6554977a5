package org.anzheng.supervision.allegations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.supervision.records.OversightRefusal;
import org.anzheng.supervision.records.OversightWords;

/** 举报规则: what a report needs, and who sees who reported. */
final class AllegationRules {

  static final int FILES = 5;
  private static final int LINE = 200;

  private AllegationRules() {}

  /** 举报: what and about whom; who reports need not be said. */
  @Basis("regulation:55")
  static List<Objection> objections(AllegationForm form) {
    List<Objection> found = new ArrayList<>();
    if (form.topic().isEmpty()) {
      found.add(Objection.toField("topic", KernelRefusal.REQUIRED));
    }
    if (form.subject().isBlank()) {
      found.add(Objection.toField("subject", KernelRefusal.REQUIRED));
    }
    line(found, "subject", form.subject());
    found.addAll(OversightWords.objections("text", form.text()));
    line(found, "name", form.name());
    line(found, "contact", form.contact());
    if (form.files().size() > FILES) {
      found.add(Objection.toField("files", OversightRefusal.TOO_MANY_FILES, FILES));
    }
    return found;
  }

  /** SOD-15: two people open the vault. */
  @Basis("regulation:55")
  static List<Objection> anotherPerson(VaultOpening opening, Actor actor) {
    return opening.askedBy().equals(actor.account())
        ? List.of(Objection.to(OversightRefusal.SAME_PERSON))
        : List.of();
  }

  /** SOD-15: the identity is seen by whoever was allowed to, while it is open. */
  @Basis("regulation:55")
  static List<Objection> open(VaultOpening opening, UUID account, Instant now) {
    return opening.isOpenTo(account, now)
        ? List.of()
        : List.of(Objection.to(OversightRefusal.NOT_OPEN));
  }

  private static void line(List<Objection> found, String field, String text) {
    if (text.length() > LINE) {
      found.add(Objection.toField(field, KernelRefusal.TOO_LONG, LINE));
    }
  }
}
