package org.anzheng.supervision.draws;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.BodySummary;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.parties.Office;
import org.anzheng.parties.OfficeDirectory;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.springframework.stereotype.Component;

/** 检查对象名录库: what meets the criteria of a plan today; for an office, what lies in its area. */
@Component
class InspectionObjects {

  private static final Set<BodyStanding> SUPERVISED =
      Set.of(BodyStanding.IN_FORCE, BodyStanding.SUSPENDED_ORDER);
  private static final Set<CertificateStatus> HELD =
      Set.of(CertificateStatus.VALID, CertificateStatus.SUSPENDED);

  private final BodyDirectory bodies;
  private final CertificateSearch certificates;
  private final Organisations organisations;
  private final OfficeDirectory offices;
  private final Clock clock;

  InspectionObjects(
      BodyDirectory bodies,
      CertificateSearch certificates,
      Organisations organisations,
      OfficeDirectory offices,
      Clock clock) {
    this.bodies = bodies;
    this.certificates = certificates;
    this.organisations = organisations;
    this.offices = offices;
    this.clock = clock;
  }

  /** The identifiers, sorted, each with the organisations whose risk is its own. */
  @Basis({"random-inspection:2", "opinion:8"})
  SortedMap<String, Set<UUID>> of(PlanForm form, UUID department) {
    Optional<Office> office = offices.find(department);
    return switch (form.objectKind()) {
      case BODY ->
          located(bodies(form), BodySummary::organisation, form, office)
              .collect(listed(BodySummary::approvalNo, body -> Set.of(body.organisation())));
      case CERTIFICATE ->
          located(held(form), CertificateSummary::holder, form, office)
              .collect(listed(CertificateSummary::number, c -> Set.of(c.holder(), c.body())));
      case HOLDER ->
          located(held(form), CertificateSummary::holder, form, office)
              .collect(listed(c -> c.content().holderUscc(), c -> Set.of(c.holder())));
    };
  }

  private static <T> Collector<T, ?, SortedMap<String, Set<UUID>>> listed(
      Function<T, String> name, Function<T, Set<UUID>> parties) {
    return Collectors.toMap(name, parties, (one, other) -> one, TreeMap::new);
  }

  private List<BodySummary> bodies(PlanForm form) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    return issuers(form)
        .filter(body -> SUPERVISED.contains(body.standing()))
        .filter(body ->
            form.category().isEmpty()
                || body.scope().stream()
                    .anyMatch(s -> s.category().equals(form.category()) && s.holdsOn(today)))
        .toList();
  }

  private List<CertificateSummary> held(PlanForm form) {
    return issuers(form)
        .flatMap(body -> certificates.ofBody(body.organisation()).stream())
        .filter(certificate -> HELD.contains(certificate.status()))
        .filter(c -> form.category().isEmpty() || c.content().category().equals(form.category()))
        .toList();
  }

  private Stream<BodySummary> issuers(PlanForm form) {
    return bodies.all().stream()
        .filter(body -> form.issuer().isEmpty() || body.approvalNo().equals(form.issuer()));
  }

  /** Those with their seat in the division of the plan and in the area of the office. */
  private <T> Stream<T> located(
      List<T> all, Function<T, UUID> seat, PlanForm form, Optional<Office> office) {
    if (form.division().isEmpty() && office.isEmpty()) {
      return all.stream();
    }
    Map<UUID, String> divisions = divisions(all.stream().map(seat).collect(Collectors.toSet()));
    return all.stream()
        .filter(each -> {
          String division = divisions.getOrDefault(seat.apply(each), "");
          return division.startsWith(prefix(form.division()))
              && office.filter(o -> !o.covers(division)).isEmpty();
        });
  }

  private Map<UUID, String> divisions(Collection<UUID> ids) {
    Map<UUID, String> divisions = new HashMap<>();
    for (OrganisationSummary found : organisations.find(ids).values()) {
      divisions.put(found.id(), found.division());
    }
    return divisions;
  }

  /** A code of a province or prefecture covers all within. */
  private static String prefix(String division) {
    return division.replaceFirst("(0000|00)$", "");
  }
}
