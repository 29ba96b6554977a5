package org.anzheng.supervision.subjects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certification.CaseSearch;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.parties.Uscc;
import org.springframework.stereotype.Component;

/** 监督对象查询: finds what a number stands for, and where its parties have their seats. */
@Component
public class SubjectDirectory {

  private final BodyDirectory bodies;
  private final Organisations organisations;
  private final CertificateSearch certificates;
  private final CaseSearch cases;

  SubjectDirectory(
      BodyDirectory bodies,
      Organisations organisations,
      CertificateSearch certificates,
      CaseSearch cases) {
    this.bodies = bodies;
    this.organisations = organisations;
    this.certificates = certificates;
    this.cases = cases;
  }

  /** The subject, if there is one of this name. */
  public Optional<LocatedSubject> find(Subject subject) {
    String id = subject.id();
    return switch (subject.kind()) {
      case BODY ->
          bodies
              .find(id)
              .map(b -> located(subject, b.name(), Optional.of(b.organisation()), noParty()));
      case ORGANISATION ->
          organisation(id).map(o -> located(subject, o.name(), noParty(), Optional.of(o.id())));
      case CERTIFICATE ->
          certificates
              .find(id)
              .map(c ->
                  located(
                      subject,
                      c.content().holderName(),
                      Optional.of(c.body()),
                      Optional.of(c.holder())));
      case CASE ->
          cases
              .anybodys(id)
              .map(c ->
                  located(
                      subject,
                      c.applicantName(),
                      Optional.of(c.body()),
                      Optional.of(c.applicant())));
    };
  }

  /** The subject that a body is; empty for an organisation without an approval. */
  public Optional<Subject> body(UUID organisation) {
    return bodies
        .ofOrganisation(organisation)
        .map(b -> new Subject(SubjectType.BODY, b.approvalNo()));
  }

  /** The subject that an organisation is. */
  public Optional<Subject> organisation(UUID organisation) {
    return organisations
        .find(organisation)
        .map(o -> new Subject(SubjectType.ORGANISATION, o.uscc().value()));
  }

  private Optional<OrganisationSummary> organisation(String uscc) {
    try {
      return organisations
          .findByUscc(Uscc.parse(uscc))
          .filter(o -> o.type() == OrganisationType.SERVICE_ORGANISATION);
    } catch (Refusal notACode) {
      return Optional.empty();
    }
  }

  private LocatedSubject located(
      Subject subject, String name, Optional<UUID> body, Optional<UUID> organisation) {
    List<UUID> parties = Stream.concat(body.stream(), organisation.stream()).toList();
    Map<UUID, OrganisationSummary> seats = organisations.find(parties);
    return new LocatedSubject(
        subject,
        name,
        body,
        organisation,
        seats.values().stream().map(OrganisationSummary::division).distinct().sorted().toList());
  }

  private static Optional<UUID> noParty() {
    return Optional.empty();
  }
}
