package org.anzheng.web.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certificates.FollowUpSearch;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseType;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Component;

/** 证书待办: certificates of an organisation that need something, and have no case for it yet. */
@Component
public class CertificateTasks {

  /** As far ahead as the first warning looks. */
  private static final int AHEAD = 90;

  /** Months differ in length; the exact day is compared afterwards. */
  private static final int SLACK = 4;

  private final FollowUpSearch search;
  private final CaseSearch cases;
  private final Parameters parameters;
  private final Clock clock;

  CertificateTasks(FollowUpSearch search, CaseSearch cases, Parameters parameters, Clock clock) {
    this.search = search;
    this.cases = cases;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Those to be surveyed soon or owed already, for which no case is open; the soonest first. */
  public List<CertificateSummary> surveillance(UUID body) {
    return without(
        search.surveillanceBy(today().plusDays(AHEAD), body).stream(), CaseType.SURVEILLANCE, body);
  }

  /** Those that can be renewed now, for which no case is open; the soonest to expire first. */
  public List<CertificateSummary> renewal(UUID organisation) {
    LocalDate today = today();
    Period window = parameters.on(today).renewalWindow();
    return without(
        search.expiringBy(today.plus(window).plusDays(SLACK), organisation).stream()
            .filter(c -> !today.isBefore(c.renewalOpens(window))),
        CaseType.RECERTIFICATION,
        organisation);
  }

  /** Those that stand suspended, the first to end first. */
  public List<CertificateSummary> suspended(UUID organisation) {
    return search.suspended(organisation);
  }

  private List<CertificateSummary> without(
      Stream<CertificateSummary> found, CaseType type, UUID organisation) {
    Set<String> open =
        cases.openOfType(type, organisation).stream()
            .flatMap(c -> c.origin().certificate().stream())
            .collect(Collectors.toSet());
    return found.filter(c -> !open.contains(c.number())).toList();
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
