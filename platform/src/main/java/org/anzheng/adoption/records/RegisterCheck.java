package org.anzheng.adoption.records;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.adoption.AdoptionRefusal;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.register.CertificateEntry;
import org.anzheng.register.OwnNumbers;
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

  /**
   * One answer for each certificate; a refusal that names every number that is not there, and every
   * body's own number that stands for several.
   */
  List<CheckedCertificate> check(List<String> typed) {
    OwnNumbers own = register.ownNumbers(typed);
    Map<String, CertificateEntry> found = new LinkedHashMap<>();
    Map<String, String> asked = new HashMap<>();
    List<Objection> missing = new ArrayList<>();
    for (String number : typed.stream().map(CertificateNumber::normalise).distinct().toList()) {
      List<String> candidates = own.of(number);
      if (candidates.size() > 1) {
        missing.add(ambiguous(number, candidates));
        continue;
      }
      register
          .find(candidates.isEmpty() ? number : candidates.getFirst())
          .ifPresentOrElse(
              entry -> {
                found.putIfAbsent(entry.number(), entry);
                asked.putIfAbsent(entry.number(), number);
              },
              () ->
                  missing.add(
                      Objection.toField("certificates", AdoptionRefusal.NOT_IN_REGISTER, number)));
    }
    Refusal.ifAny(missing);
    Instant now = clock.instant();
    return found.values().stream()
        .map(entry -> checked(asked.getOrDefault(entry.number(), entry.number()), entry, now))
        .toList();
  }

  /** The certificate that a typed number names, where it names one alone. */
  String named(String typed) {
    List<String> candidates = register.ownNumbers(List.of(typed)).of(typed);
    return candidates.size() == 1 ? candidates.getFirst() : CertificateNumber.normalise(typed);
  }

  private static Objection ambiguous(String number, List<String> candidates) {
    return Objection.toField(
        "certificates", AdoptionRefusal.AMBIGUOUS_NUMBER, number, String.join(", ", candidates));
  }

  private CheckedCertificate checked(String asked, CertificateEntry entry, Instant now) {
    return new CheckedCertificate(
        entry.number(),
        entry.content().holderName(),
        entry.content().category(),
        entry.issuer().approvalNo(),
        entry.status(),
        entry.issuer().standing(),
        entry.asOf(),
        receipts.sign(ReceiptClaims.of(asked, Optional.empty(), entry), now));
  }
}
