package org.anzheng.adoption.records;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.adoption.AdoptionRefusal;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.register.CertificateEntry;
import org.anzheng.register.PublicRegister;
import org.anzheng.register.ReceiptClaims;
import org.anzheng.trust.QueryReceipts;
import org.springframework.stereotype.Component;

/** 登记核验: asks the public register about certificates and keeps the signed answers. */
@Component
class RegisterCheck {

  private final PublicRegister register;
  private final QueryReceipts receipts;
  private final Clock clock;

  RegisterCheck(PublicRegister register, QueryReceipts receipts, Clock clock) {
    this.register = register;
    this.receipts = receipts;
    this.clock = clock;
  }

  /** One answer for each number; a refusal that names every number that is not there. */
  List<CheckedCertificate> check(List<String> numbers) {
    List<CertificateEntry> found = new ArrayList<>();
    List<Objection> missing = new ArrayList<>();
    for (String number : numbers.stream().map(CertificateNumber::normalise).distinct().toList()) {
      register
          .find(number)
          .ifPresentOrElse(
              found::add,
              () ->
                  missing.add(
                      Objection.toField("certificates", AdoptionRefusal.NOT_IN_REGISTER, number)));
    }
    Refusal.ifAny(missing);
    Instant now = clock.instant();
    return found.stream().map(entry -> checked(entry, now)).toList();
  }

  private CheckedCertificate checked(CertificateEntry entry, Instant now) {
    return new CheckedCertificate(
        entry.number(),
        entry.content().holderName(),
        entry.content().category(),
        entry.issuer().approvalNo(),
        entry.status(),
        entry.issuer().standing(),
        entry.asOf(),
        receipts.sign(ReceiptClaims.of(entry.number(), Optional.empty(), entry), now));
  }
}
