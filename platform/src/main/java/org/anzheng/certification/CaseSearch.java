package org.anzheng.certification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 委托查询: an applicant finds its own cases, a body the cases it was given; nobody else any. */
@Service
@NamedInterface("reads")
public class CaseSearch {

  private final CaseStore store;
  private final CaseReader reader;
  private final LineageStore lineage;
  private final JdbcClient jdbc;

  CaseSearch(CaseStore store, CaseReader reader, LineageStore lineage, JdbcClient jdbc) {
    this.store = store;
    this.reader = reader;
    this.lineage = lineage;
    this.jdbc = jdbc;
  }

  /** One case. */
  public Optional<CaseSummary> find(String number, UUID organisation) {
    return store.find(number, organisation);
  }

  /** The whole file of a case; also for a body to which the client released earlier records. */
  public Optional<CaseFile> file(String number, UUID organisation) {
    return reader.findReadable(number, organisation);
  }

  /** One case, whoever's it is; the caller answers for the scope. */
  public Optional<CaseSummary> anybodys(String number) {
    return store.find(number);
  }

  /** The whole file of a case, for the authority that supervises its body. */
  public Optional<CaseFile> supervised(String number) {
    return reader.find(number);
  }

  /** The cases of an organisation, as applicant or as body, newest first. */
  public List<CaseSummary> of(UUID organisation, CaseFilter filter) {
    return jdbc.sql(
            """
            SELECT * FROM certification.certification_case
            WHERE :organisation IN (applicant, body)
              AND (:anyStatus OR status = ANY(:statuses))
              AND (:category = '' OR category = :category)
              AND (:text = '' OR number LIKE :pattern OR applicant_name LIKE :pattern
                   OR body_name LIKE :pattern)
            ORDER BY submitted_at DESC, number DESC
            LIMIT :limit
            """)
        .param("organisation", organisation)
        .param("anyStatus", filter.statuses().isEmpty())
        .param("statuses", filter.statuses().stream().map(Enum::name).toArray(String[]::new))
        .param("category", filter.category())
        .param("text", filter.text())
        .param("pattern", "%" + escaped(filter.text()) + "%")
        .param("limit", filter.limit())
        .query(CaseStore::summary)
        .list();
  }

  /** The cases of a body in which something was decided in a time, oldest first. */
  public List<CaseSummary> movedIn(UUID body, Instant from, Instant to) {
    return jdbc.sql(
            """
            SELECT * FROM certification.certification_case c WHERE body = :body AND EXISTS (
              SELECT 1 FROM certification.case_event e WHERE e.number = c.number
                AND e.decided_at >= :from AND e.decided_at < :to)
            ORDER BY submitted_at, number
            """)
        .param("body", body)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC))
        .query(CaseStore::summary)
        .list();
  }

  /** The case whose decision a certificate says, or was kept by, at a moment. */
  public Optional<CaseSummary> behind(String certificate, Instant at) {
    return jdbc.sql(
            """
            SELECT c.* FROM certification.certification_case c
            JOIN certification.case_event e ON e.number = c.number
              AND e.transition IN ('ISSUE', 'KEEP', 'AMEND')
            WHERE c.certificate = :certificate AND e.decided_at <= :at
            ORDER BY e.decided_at DESC LIMIT 1
            """)
        .param("certificate", certificate)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(CaseStore::summary)
        .optional();
  }

  /** The cases that these organisations commissioned, newest first. */
  public List<CaseSummary> ofApplicants(Collection<UUID> applicants) {
    return jdbc.sql(
            """
            SELECT * FROM certification.certification_case WHERE applicant = ANY(:ids)
            ORDER BY submitted_at DESC, number DESC
            """)
        .param("ids", applicants.toArray(UUID[]::new))
        .query(CaseStore::summary)
        .list();
  }

  /** The open cases about a certificate, of those that the organisation may see. */
  public List<CaseSummary> openAbout(String certificate, UUID organisation) {
    return lineage.openAbout(certificate).stream().filter(c -> c.isParty(organisation)).toList();
  }

  /** The open cases of a type of which the organisation is a party. */
  public List<CaseSummary> openOfType(CaseType type, UUID organisation) {
    return lineage.openOfType(type, organisation);
  }

  /** What waits for the actor's duties, the soonest deadline first; undated cases by age. */
  public List<CaseSummary> awaiting(Actor actor) {
    return inStatus(actor, status -> status.awaiting().stream().anyMatch(actor::has));
  }

  /** Open cases of the actor's organisation that wait for somebody else. */
  public List<CaseSummary> waitingForOthers(Actor actor) {
    return inStatus(
        actor, status -> !status.closed() && status.awaiting().stream().noneMatch(actor::has));
  }

  private List<CaseSummary> inStatus(Actor actor, java.util.function.Predicate<CaseStatus> wanted) {
    return jdbc.sql(
            """
            SELECT * FROM certification.certification_case
            WHERE (:applicant AND applicant = :organisation OR :body AND body = :organisation)
              AND status = ANY(:statuses)
            ORDER BY due_at NULLS LAST, submitted_at, number
            """)
        .param("organisation", actor.organisation())
        .param("applicant", actor.has(Role.APPLICANT))
        .param("body", !actor.has(Role.APPLICANT))
        .param(
            "statuses",
            Stream.of(CaseStatus.values()).filter(wanted).map(Enum::name).toArray(String[]::new))
        .query(CaseStore::summary)
        .list();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
