package org.anzheng.certification;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL over the cases of one certificate, and over those of one lineage. */
@Repository
class LineageStore {

  private static final String[] CLOSED =
      Stream.of(CaseStatus.values())
          .filter(CaseStatus::closed)
          .map(Enum::name)
          .toArray(String[]::new);

  private final JdbcClient jdbc;

  LineageStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Cases of one certificate begin one after the other. */
  void lock(String certificate) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('case/' || :certificate, 0))")
        .param("certificate", certificate)
        .query((row, i) -> certificate)
        .single();
  }

  /** Cases about a certificate that are not closed. */
  List<CaseSummary> openAbout(String certificate) {
    return jdbc.sql(
            """
            SELECT * FROM certification.certification_case
            WHERE base_certificate = :certificate AND status <> ALL (:closed)
            ORDER BY submitted_at, number
            """)
        .param("certificate", certificate)
        .param("closed", CLOSED)
        .query(CaseStore::summary)
        .list();
  }

  /** Open cases of a type of which an organisation is a party. */
  List<CaseSummary> openOfType(CaseType type, UUID organisation) {
    return jdbc.sql(
            """
            SELECT * FROM certification.certification_case
            WHERE :organisation IN (applicant, body) AND case_type = :type
              AND status <> ALL (:closed)
            ORDER BY submitted_at, number
            """)
        .param("organisation", organisation)
        .param("type", type.name())
        .param("closed", CLOSED)
        .query(CaseStore::summary)
        .list();
  }

  /** The last case that decided what a certificate says. */
  Optional<CaseSummary> lastOf(String certificate) {
    return jdbc.sql(
            """
            SELECT * FROM certification.certification_case
            WHERE certificate = :certificate AND status IN ('ISSUED', 'AMENDED')
            ORDER BY submitted_at DESC, number DESC LIMIT 1
            """)
        .param("certificate", certificate)
        .query(CaseStore::summary)
        .optional();
  }

  /** The cases of a lineage that began before a case, oldest first. */
  List<CaseSummary> before(CaseSummary later) {
    return jdbc.sql(
            """
            SELECT * FROM certification.certification_case
            WHERE chain = :chain AND number <> :number AND submitted_at <= :at
            ORDER BY submitted_at, number
            """)
        .param("chain", later.chain())
        .param("number", later.number())
        .param("at", later.submittedAt().atOffset(ZoneOffset.UTC))
        .query(CaseStore::summary)
        .list();
  }

  /** A case of a lineage whose later body the client lets read it. */
  Optional<CaseSummary> released(String number, UUID organisation) {
    return jdbc.sql(
            """
            SELECT earlier.* FROM certification.certification_case earlier
            WHERE earlier.number = :number AND EXISTS (
              SELECT 1 FROM certification.certification_case later
              WHERE later.chain = earlier.chain AND later.body = :organisation
                AND later.records_released AND later.submitted_at >= earlier.submitted_at)
            """)
        .param("number", number)
        .param("organisation", organisation)
        .query(CaseStore::summary)
        .optional();
  }
}
