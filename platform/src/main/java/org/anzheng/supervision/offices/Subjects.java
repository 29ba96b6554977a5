package org.anzheng.supervision.offices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certification.CaseSearch;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.parties.Uscc;
import org.anzheng.people.PersonDirectory;
import org.springframework.stereotype.Service;

/** 监管对象查询: finds what supervision is about, who answers for it, and where that has its seats. */
@Service
public class Subjects {

  private final BodyDirectory bodies;
  private final CaseSearch cases;
  private final CertificateSearch certificates;
  private final PersonDirectory people;
  private final Organisations organisations;

  Subjects(
      BodyDirectory bodies,
      CaseSearch cases,
      CertificateSearch certificates,
      PersonDirectory people,
      Organisations organisations) {
    this.bodies = bodies;
    this.cases = cases;
    this.certificates = certificates;
    this.people = people;
    this.organisations = organisations;
  }

  /** What a subject stands for; empty when there is none of this name. */
  public Optional<LocatedSubject> find(Subject subject) {
    String id = subject.id();
    return switch (subject.kind()) {
      case BODY -> bodies.find(id).flatMap(b -> party(subject, b.organisation(), true));
      case HOLDER -> holder(id).flatMap(o -> party(subject, o.id(), false));
      case ACTIVITY ->
          cases
              .anybodys(id)
              .flatMap(
                  c -> between(subject, c.applicantName(), c.body(), Optional.of(c.applicant())));
      case CERTIFICATE ->
          certificates
              .find(id)
              .flatMap(c ->
                  between(subject, c.content().holderName(), c.body(), Optional.of(c.holder())));
      case PERSON ->
          identity(id)
              .flatMap(people::find)
              .flatMap(p -> between(subject, p.name(), p.body(), Optional.empty()));
    };
  }

  /** The same; a refusal at the field when there is none. */
  public LocatedSubject require(SubjectKind kind, String id) {
    return find(new Subject(kind, id))
        .orElseThrow(() ->
            new Refusal(
                List.of(Objection.toField("subject", CompetenceRefusal.NO_SUCH_SUBJECT, kind))));
  }

  /** The subject that a body is; empty for an organisation without an approval. */
  public Optional<Subject> body(UUID organisation) {
    return bodies
        .ofOrganisation(organisation)
        .map(b -> new Subject(SubjectKind.BODY, b.approvalNo()));
  }

  /** The subject that an organisation is. */
  public Optional<Subject> organisation(UUID organisation) {
    return organisations
        .find(organisation)
        .map(o -> new Subject(SubjectKind.HOLDER, o.uscc().value()));
  }

  private Optional<OrganisationSummary> holder(String uscc) {
    try {
      return organisations
          .findByUscc(Uscc.parse(uscc))
          .filter(found -> found.type() == OrganisationType.SERVICE_ORGANISATION);
    } catch (Refusal notOne) {
      return Optional.empty();
    }
  }

  private static Optional<UUID> identity(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  private Optional<LocatedSubject> party(Subject subject, UUID party, boolean isBody) {
    Optional<UUID> itself = Optional.of(party);
    return organisations
        .find(party)
        .map(found ->
            new LocatedSubject(
                subject,
                party,
                found.name(),
                found.nameEn(),
                isBody ? itself : Optional.empty(),
                isBody ? Optional.empty() : itself,
                found.division(),
                List.of(found.division())));
  }

  private Optional<LocatedSubject> between(
      Subject subject, String name, UUID body, Optional<UUID> organisation) {
    Map<UUID, OrganisationSummary> seats =
        organisations.find(Stream.concat(Stream.of(body), organisation.stream()).toList());
    return Optional.ofNullable(seats.get(body))
        .map(answering ->
            new LocatedSubject(
                subject,
                body,
                name,
                "",
                Optional.of(body),
                organisation,
                answering.division(),
                seats.values().stream()
                    .map(OrganisationSummary::division)
                    .distinct()
                    .sorted()
                    .toList()));
  }
}
