package org.anzheng.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anzheng.bodies.BodySummary;
import org.anzheng.certificates.CertificateMonth;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certification.CaseSearch;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.people.PersonDirectory;
import org.springframework.stereotype.Component;

/** Counts what the record has of a body and a year. */
@Component
class AnnualFigures {

  private final CertificateSearch certificates;
  private final CertificateMonth months;
  private final CaseSearch cases;
  private final PersonDirectory people;

  AnnualFigures(
      CertificateSearch certificates,
      CertificateMonth months,
      CaseSearch cases,
      PersonDirectory people) {
    this.certificates = certificates;
    this.months = months;
    this.cases = cases;
    this.people = people;
  }

  Map<AnnualItem, Long> of(BodySummary body, int year) {
    LocalDate last = LocalDate.of(year, 12, 31);
    Instant from = ChinaTime.startOf(LocalDate.of(year, 1, 1));
    Instant to = ChinaTime.endOf(last);
    List<CertificateSummary> all = certificates.ofBody(body.organisation());
    List<CertificateMonth.Line> events = months.of(body.organisation(), from, to);
    Map<AnnualItem, Long> figures = new EnumMap<>(AnnualItem.class);
    figures.put(AnnualItem.CASES, (long) cases.movedIn(body.organisation(), from, to).size());
    figures.put(
        AnnualItem.ISSUED, all.stream().filter(c -> c.issuedOn().getYear() == year).count());
    figures.put(AnnualItem.VALID_AT_END, all.stream().filter(c -> ranAtEnd(c, to)).count());
    figures.put(AnnualItem.SUSPENDED, became(events, CertificateStatus.SUSPENDED));
    figures.put(AnnualItem.REVOKED, became(events, CertificateStatus.REVOKED));
    figures.put(AnnualItem.CANCELLED, became(events, CertificateStatus.CANCELLED));
    figures.put(
        AnnualItem.FULL_TIME_STAFF,
        (long) people.fullTimeStaff(last).getOrDefault(body.organisation(), 0));
    return figures;
  }

  private boolean ranAtEnd(CertificateSummary certificate, Instant end) {
    return certificates.history(certificate.number()).stream()
            .filter(event -> event.effective().isBefore(end))
            .reduce((earlier, later) -> later)
            .filter(event ->
                event.to() == CertificateStatus.VALID || event.to() == CertificateStatus.SUSPENDED)
            .isPresent()
        && !ChinaTime.endOf(certificate.validTo()).isBefore(end);
  }

  private static long became(List<CertificateMonth.Line> events, CertificateStatus status) {
    return events.stream()
        .filter(line -> line.event().to() == status)
        .filter(line -> line.event().from().filter(status::equals).isEmpty())
        .count();
  }
}
