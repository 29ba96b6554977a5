package org.anzheng.reporting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.certificates.CertificateEvent;
import org.anzheng.certificates.CertificateMonth;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.springframework.stereotype.Component;

/** Looks up what stands behind the events of certificates. */
@Component
class CertificateBackgrounds {

  private static final String KEPT = "CertificateContinued";
  private static final Set<String> BY_CASE =
      Set.of("CertificateIssued", KEPT, "CertificateChanged");

  private final CaseReading cases;
  private final CertificateSearch certificates;
  private final Accounts accounts;
  private final PersonDirectory people;

  CertificateBackgrounds(
      CaseReading cases,
      CertificateSearch certificates,
      Accounts accounts,
      PersonDirectory people) {
    this.cases = cases;
    this.certificates = certificates;
    this.accounts = accounts;
    this.people = people;
  }

  CertificateBackground of(CertificateMonth.Line line) {
    CertificateSummary certificate = line.certificate();
    CertificateEvent event = line.event();
    Optional<CaseParticulars> work =
        Optional.of(event)
            .filter(e -> BY_CASE.contains(e.kind()))
            .flatMap(e -> cases.behind(certificate.number(), e.recorded()));
    List<CertificateSummary> before =
        Stream.iterate(before(certificate), Optional::isPresent, c -> c.flatMap(this::before))
            .flatMap(Optional::stream)
            .toList();
    return new CertificateBackground(
        work,
        work.map(CaseParticulars::decisionMakers).orElse(List.of()).stream()
            .flatMap(account -> name(account).stream())
            .toList(),
        before.stream().findFirst(),
        (before.isEmpty() ? certificate : before.getLast()).issuedOn(),
        before.size(),
        kept(certificate, event));
  }

  private Optional<CertificateSummary> before(CertificateSummary certificate) {
    return certificate.lineage().replaces().flatMap(certificates::find);
  }

  private long kept(CertificateSummary certificate, CertificateEvent until) {
    return certificates.history(certificate.number()).stream()
        .filter(event -> event.sequence() <= until.sequence() && event.kind().equals(KEPT))
        .count();
  }

  private Optional<String> name(UUID account) {
    return people
        .ofAccount(account)
        .map(PersonSummary::name)
        .or(() -> accounts.find(account).map(AccountSummary::name));
  }
}
