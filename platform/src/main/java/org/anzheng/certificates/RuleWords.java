package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.notices.Bilingual;
import org.anzheng.texts.Language;
import org.anzheng.texts.Texts;
import org.springframework.stereotype.Component;

/** 按规则处理的表述: what is said where the platform acts by rule; the Chinese goes on record. */
@Component
class RuleWords {

  private final Texts texts;
  private final BodyDirectory bodies;

  RuleWords(Texts texts, BodyDirectory bodies) {
    this.texts = texts;
    this.bodies = bodies;
  }

  /** Why it is suspended. */
  Bilingual overdue(Certificate certificate) {
    return said("overdue", day(certificate.surveillanceDue()));
  }

  /** Why it is revoked. */
  Bilingual unrestored(Certificate certificate) {
    return said("unrestored", day(certificate.suspendedUntil()));
  }

  /** What ends the suspension. */
  Bilingual restoration() {
    return said("restoration");
  }

  /** Why it is restored. */
  Bilingual kept(String caseNumber) {
    return said("kept", caseNumber);
  }

  /** Whom the holder may ask. */
  Bilingual contact(Certificate certificate) {
    String approvalNo = certificate.reference().issuer();
    Optional<BodySummary> body = bodies.find(approvalNo);
    return new Bilingual(
        texts.text(Language.ZH, key("contact"), body.map(BodySummary::name).orElse(approvalNo)),
        texts.text(Language.EN, key("contact"), body.map(BodySummary::nameEn).orElse(approvalNo)));
  }

  private Bilingual said(String what, Object... arguments) {
    return new Bilingual(
        texts.text(Language.ZH, key(what), arguments),
        texts.text(Language.EN, key(what), arguments));
  }

  private static String key(String what) {
    return "certificates.rule." + what;
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
