package org.anzheng.supervision.offices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** 监管对象查询: finds what an act of supervision is about, and who answers for it. */
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

  /** One of them; empty when there is none. */
  public Optional<Subject> find(SubjectKind kind, String id) {
    return switch (kind) {
      case BODY -> bodies.find(id).flatMap(b -> of(kind, id, b.organisation()));
      case ACTIVITY -> cases.anybodys(id).flatMap(c -> named(kind, id, c.body(), id));
      case CERTIFICATE -> certificates.find(id).flatMap(c -> named(kind, id, c.body(), id));
      case HOLDER -> holder(id).flatMap(found -> of(kind, id, found.id()));
      case PERSON ->
          identity(id)
              .flatMap(people::find)
              .flatMap(person -> named(kind, id, person.body(), person.name()));
    };
  }

  /** The same; a refusal at the field when there is none. */
  public Subject require(SubjectKind kind, String id) {
    return find(kind, id)
        .orElseThrow(() ->
            new Refusal(
                List.of(Objection.toField("subject", CompetenceRefusal.NO_SUCH_SUBJECT, kind))));
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

  private Optional<Subject> of(SubjectKind kind, String id, UUID party) {
    return organisations
        .find(party)
        .map(found -> new Subject(kind, id, party, found.name(), found.nameEn(), found.division()));
  }

  private Optional<Subject> named(SubjectKind kind, String id, UUID party, String name) {
    return organisations
        .find(party)
        .map(found -> new Subject(kind, id, party, name, "", found.division()));
  }
}
