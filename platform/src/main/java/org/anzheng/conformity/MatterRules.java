package org.anzheng.conformity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 持续符合通用规则: what holds for every kind of matter. */
final class MatterRules {

  private MatterRules() {}

  /** A certificate that has ended obliges to nothing more. */
  @Basis("opinion:7")
  static List<Objection> alive(CertificateSummary certificate) {
    return switch (certificate.status()) {
      case VALID, SUSPENDED -> List.of();
      case REVOKED, CANCELLED, EXPIRED ->
          List.of(Objection.to(ConformityRefusal.CERTIFICATE_ENDED, certificate.status()));
    };
  }

  /** Only a valid certificate can be suspended. */
  @Basis("regulation:26")
  static List<Objection> suspensible(CertificateStatus status) {
    return status == CertificateStatus.VALID
        ? List.of()
        : List.of(Objection.to(ConformityRefusal.NOT_VALID, status));
  }

  /** Evidence is handed in by whoever has it. */
  @Basis("regulation:8")
  static List<Objection> ownFiles(List<UUID> files, Predicate<UUID> own) {
    return files.stream().allMatch(own)
        ? List.of()
        : List.of(Objection.toField("file.evidence", ConformityRefusal.NOT_YOUR_FILE));
  }

  /** 逾期天数: whole days after the last day of the time limit. */
  @Basis("design")
  static int lateDays(LocalDate lastDay, LocalDate today) {
    return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(lastDay, today)));
  }

  /** Something seen, noticed or learned is not in the future. */
  @Basis("design")
  static List<Objection> notAhead(String field, Optional<LocalDate> day, LocalDate today) {
    return day.filter(today::isBefore).isPresent()
        ? List.of(Objection.toField(field, ConformityRefusal.IN_FUTURE, today))
        : List.of();
  }
}
