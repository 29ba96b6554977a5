package org.anzheng.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.archive.Files;
import org.anzheng.archive.StoredFile;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.Criteria;
import org.anzheng.scheme.Criterion;
import org.springframework.stereotype.Component;

/** 委托书受理台: compares a form with catalogue, rule, body and archive, and freezes it. */
@Component
class CommissionDesk {

  private final Organisations organisations;
  private final BodyDirectory bodies;
  private final Catalogue catalogue;
  private final Criteria criteria;
  private final Files files;
  private final FollowUps followUps;

  CommissionDesk(
      Organisations organisations,
      BodyDirectory bodies,
      Catalogue catalogue,
      Criteria criteria,
      Files files,
      FollowUps followUps) {
    this.organisations = organisations;
    this.bodies = bodies;
    this.catalogue = catalogue;
    this.criteria = criteria;
    this.files = files;
    this.followUps = followUps;
  }

  /** A commission that is being written; with what it is compared with when it follows another. */
  CommissionReading read(Draft draft, Instant now) {
    CommissionReading reading = read(draft.form(), draft.organisation(), now);
    return draft.origin().type().isAboutCertificate() && draft.supplements().isEmpty()
        ? reading.following(followUps.of(draft.origin(), draft.organisation(), now))
        : reading;
  }

  CommissionReading read(CommissionForm form, UUID applicant, Instant now) {
    LocalDate day = ChinaTime.dateOf(now);
    ServicePart service = form.service();
    return new CommissionReading(
        form,
        day,
        catalogue.on(day),
        criteria.rule(day).id(),
        service.body().flatMap(bodies::ofOrganisation),
        criteria.of(service.category(), service.tier(), day),
        archived(form, applicant),
        Optional.empty());
  }

  /** The commission as it is handed in; only for a reading without objections. */
  Commission freeze(CommissionReading reading, UUID applicant, Instant now) {
    BodySummary body = reading.body().orElseThrow();
    ServicePart service = reading.form().service();
    return new Commission(
        now,
        client(applicant),
        body.name(),
        body.approvalNo(),
        new CaseSubject(
            service.category(),
            service.tier(),
            reading.ruleVersion(),
            service.scopeZh().strip(),
            service.scopeEn().strip()),
        reading.criteria().stream().map(Criterion::standard).distinct().toList(),
        reading.criteria().stream().map(Criterion::id).toList(),
        reading.form(),
        reading.archived().values().stream()
            .map(f -> new FiledEvidence(f.id(), f.name(), f.sha256(), f.size()))
            .toList());
  }

  private Client client(UUID applicant) {
    OrganisationSummary found =
        organisations.find(applicant).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    return new Client(
        found.id(),
        found.name(),
        found.nameEn(),
        found.uscc().value(),
        found.division(),
        found.address());
  }

  private Map<UUID, StoredFile> archived(CommissionForm form, UUID applicant) {
    Map<UUID, StoredFile> found = new HashMap<>();
    named(form)
        .distinct()
        .map(id -> files.find(id, applicant))
        .flatMap(Optional::stream)
        .forEach(file -> found.put(file.id(), file));
    return found;
  }

  private static Stream<UUID> named(CommissionForm form) {
    Stream<UUID> rated =
        form.selfAssessment().ratings().stream().map(SelfRating::evidence).flatMap(List::stream);
    return Stream.concat(rated, form.capability().proofs().stream().map(CapabilityProof::file));
  }
}
