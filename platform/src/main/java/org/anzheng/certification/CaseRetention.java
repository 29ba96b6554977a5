package org.anzheng.certification;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anzheng.archive.records.OpenMatters;
import org.anzheng.archive.records.Retention;
import org.anzheng.certificates.CertificateEvent;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.Parameters;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 保存期限查询: until when the records of a case must be kept, as far as it is known. */
@Service
@NamedInterface("reads")
public class CaseRetention {

  private static final String CERTIFICATE = "certificate/";

  private final CertificateSearch certificates;
  private final CaseEventStore events;
  private final Parameters parameters;
  private final ObjectProvider<OpenMatters> matters;

  CaseRetention(
      CertificateSearch certificates,
      CaseEventStore events,
      Parameters parameters,
      ObjectProvider<OpenMatters> matters) {
    this.certificates = certificates;
    this.events = events;
    this.parameters = parameters;
    this.matters = matters;
  }

  /** What keeps the records of a case today: the law's time, and whatever is open about it. */
  public Retention of(CaseSummary summary, LocalDate today) {
    Set<String> subjects = new LinkedHashSet<>();
    subjects.add(CaseArchives.subject(summary.number()));
    Stream.concat(summary.certificate().stream(), summary.origin().certificate().stream())
        .map(number -> CERTIFICATE + number)
        .forEach(subjects::add);
    return new Retention(
        keepUntil(summary, today),
        matters.orderedStream().flatMap(m -> m.about(subjects).stream()).toList());
  }

  /** The last day; empty while the certificate or its successor runs, or the case is open. */
  public Optional<LocalDate> keepUntil(CaseSummary summary, LocalDate today) {
    Optional<CertificateSummary> certificate =
        summary.certificate().or(() -> summary.origin().certificate()).flatMap(certificates::find);
    Optional<CertificateSummary> next =
        certificate.flatMap(c -> c.lineage().replacedBy()).flatMap(certificates::find);
    Optional<LocalDate> ended =
        certificate.isPresent() ? certificate.flatMap(this::end) : closed(summary);
    return RetentionRules.keepUntil(
        ended, next.isPresent(), next.flatMap(this::end), parameters.on(today).recordRetention());
  }

  private Optional<LocalDate> end(CertificateSummary certificate) {
    return switch (certificate.status()) {
      case VALID, SUSPENDED -> Optional.empty();
      case EXPIRED -> Optional.of(certificate.validTo());
      case REVOKED, CANCELLED -> lastDay(certificate, certificate.status());
    };
  }

  private Optional<LocalDate> lastDay(CertificateSummary certificate, CertificateStatus status) {
    List<CertificateEvent> history = certificates.history(certificate.number());
    return history.stream()
        .filter(event -> event.to() == status)
        .reduce((earlier, later) -> later)
        .map(event -> ChinaTime.dateOf(event.effective()));
  }

  private Optional<LocalDate> closed(CaseSummary summary) {
    return summary.status().closed()
        ? events.of(summary.number()).stream()
            .reduce((earlier, later) -> later)
            .map(event -> ChinaTime.dateOf(event.at()))
        : Optional.empty();
  }
}
