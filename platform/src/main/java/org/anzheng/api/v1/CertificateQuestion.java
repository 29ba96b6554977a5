package org.anzheng.api.v1;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.adoption.counts.LookupChannel;
import org.anzheng.adoption.counts.LookupCounts;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.kernel.Refusal;
import org.anzheng.register.CertificateEntry;
import org.anzheng.register.PublicRegister;
import org.springframework.stereotype.Component;

/** 证书查询: one certificate by its number, now or at the end of a past day, or why there is none. */
@Component
class CertificateQuestion {

  private final PublicRegister register;
  private final LookupCounts counts;
  private final AskedDays days;
  private final Clock clock;

  CertificateQuestion(PublicRegister register, LookupCounts counts, AskedDays days, Clock clock) {
    this.register = register;
    this.counts = counts;
    this.days = days;
    this.clock = clock;
  }

  CertificateEntry answer(String number, Optional<LocalDate> on, LookupChannel channel) {
    String asked = named(CertificateNumber.normalise(number));
    on.ifPresent(day -> days.refuseFuture("on", day));
    Optional<CertificateEntry> found =
        on.map(day -> register.asOf(asked, day)).orElseGet(() -> register.find(asked));
    counts.seen(channel, found.map(CertificateEntry::status));
    return found.orElseThrow(() -> notFound(asked, on));
  }

  /** What the register said at the end of a day, of that day or of the one asked for. */
  CertificateEntry answer(String number, Optional<LocalDate> on, LocalDate recorded) {
    String asked = named(CertificateNumber.normalise(number));
    on.ifPresent(day -> days.refuseFuture("on", day));
    days.refuseFuture("asRecorded", recorded);
    return register
        .asRecorded(asked, on.orElse(recorded), recorded)
        .orElseThrow(() -> notFound(asked, Optional.of(on.orElse(recorded))));
  }

  /** A number of a body's own system stands for the certificate it reported, if for one alone. */
  private String named(String asked) {
    if (CertificateNumber.hasForm(asked)) {
      return asked;
    }
    List<String> candidates = register.reportedAs(asked);
    if (candidates.size() > 1) {
      throw new Refusal(ApiRefusal.AMBIGUOUS, asked, String.join(", ", candidates));
    }
    return candidates.isEmpty() ? asked : candidates.getFirst();
  }

  Instant now() {
    return clock.instant();
  }

  private Refusal notFound(String number, Optional<LocalDate> on) {
    if (!CertificateNumber.hasForm(number)) {
      return new Refusal(ApiRefusal.NOT_A_NUMBER, number);
    }
    if (!CertificateNumber.isValid(number)) {
      return new Refusal(ApiRefusal.CHECK_CHARACTER, number);
    }
    return on.isPresent() && register.find(number).isPresent()
        ? new Refusal(ApiRefusal.NOT_YET_ISSUED, number, on.get())
        : new Refusal(ApiRefusal.NEVER_ISSUED, number);
  }
}
