package org.anzheng.papers;

import java.util.Optional;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.documents.Bilingual;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.register.CertificateEntry;
import org.springframework.stereotype.Component;

/** 状态横幅: what a reader of a certificate that is not simply in force must see first. */
@Component
class StandingBanner {

  private final PaperWords words;

  StandingBanner(PaperWords words) {
    this.words = words;
  }

  /**
   * Dated by the last event in the register and not by the moment of asking, so that the document
   * stays the same until something happens.
   */
  Optional<Bilingual> of(CertificateEntry entry) {
    boolean issuerStands = entry.issuer().standing() == BodyStanding.IN_FORCE;
    if (entry.status() == CertificateStatus.VALID) {
      return issuerStands ? Optional.empty() : Optional.of(issuer(entry));
    }
    Bilingual status =
        words.text(
            "banner." + entry.status().name(),
            ChinaTime.dateOf(entry.statusSince()),
            entry.suspendedUntil().orElse(entry.validTo()));
    Bilingual reason =
        entry
            .reason()
            .map(r -> words.text("banner.because", words.reason(r)))
            .orElse(new Bilingual("", ""));
    Bilingual said = joined(status, reason);
    return Optional.of(issuerStands ? said : joined(said, issuer(entry)));
  }

  private Bilingual issuer(CertificateEntry entry) {
    return words.text("banner.issuer", entry.issuer().standing(), entry.issuer().since());
  }

  private static Bilingual joined(Bilingual first, Bilingual second) {
    return new Bilingual(first.zh() + second.zh(), (first.en() + " " + second.en()).strip());
  }
}
