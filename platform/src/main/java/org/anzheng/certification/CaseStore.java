package org.anzheng.certification;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the current rows. A case is found by its applicant and by its body only. */
@Repository
class CaseStore {

  private final JdbcClient jdbc;

  CaseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long nextNumber() {
    return jdbc.sql("SELECT nextval('certification.case_sequence')").query(Long.class).single();
  }

  Optional<CaseSummary> find(String number, UUID organisation) {
    return jdbc.sql(
            """
            SELECT * FROM certification.certification_case
            WHERE number = :number AND :organisation IN (applicant, body)
            """)
        .param("number", number)
        .param("organisation", organisation)
        .query(CaseStore::summary)
        .optional();
  }

  /** For what happens by law, whoever's case it is. */
  Optional<CaseSummary> find(String number) {
    return jdbc.sql("SELECT * FROM certification.certification_case WHERE number = :number")
        .param("number", number)
        .query(CaseStore::summary)
        .optional();
  }

  /** Every case that was made under an approval. */
  List<CaseSummary> underApproval(String approvalNo) {
    return jdbc.sql(
            """
            SELECT * FROM certification.certification_case WHERE approval_no = :approvalNo
            ORDER BY number
            """)
        .param("approvalNo", approvalNo)
        .query(CaseStore::summary)
        .list();
  }

  /** Every case that an organisation commissioned. */
  List<CaseSummary> ofApplicant(UUID applicant) {
    return jdbc.sql(
            """
            SELECT * FROM certification.certification_case WHERE applicant = :applicant
            ORDER BY number
            """)
        .param("applicant", applicant)
        .query(CaseStore::summary)
        .list();
  }

  void insert(CaseSummary created) {
    jdbc.sql(
            """
            INSERT INTO certification.certification_case (number, chain, applicant, applicant_name,
              body, body_name, approval_no, category, tier, rule_version, scope_zh, scope_en,
              status, supplemented, submitted_at, due_at, certificate, case_type, base_certificate,
              predecessor, records_released, version)
            VALUES (:number, :chain, :applicant, :applicantName, :body, :bodyName, :approvalNo,
              :category, :tier, :ruleVersion, :scopeZh, :scopeEn, :status, :supplemented,
              :submittedAt, :dueAt, :certificate, :caseType, :baseCertificate, :predecessor,
              :recordsReleased, :version)
            """)
        .paramSource(parameters(created))
        .update();
  }

  /** Saves what follows the version before; refuses when that is no longer the last. */
  void update(CaseSummary after) {
    int changed =
        jdbc.sql(
                """
                UPDATE certification.certification_case
                   SET category = :category, tier = :tier, rule_version = :ruleVersion,
                       scope_zh = :scopeZh, scope_en = :scopeEn, status = :status,
                       supplemented = :supplemented, due_at = :dueAt, certificate = :certificate,
                       records_released = :recordsReleased, version = :version
                 WHERE number = :number AND version = :version - 1
                """)
            .paramSource(parameters(after))
            .update();
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  static CaseSummary summary(ResultSet row, int index) throws SQLException {
    return new CaseSummary(
        row.getString("number"),
        row.getString("chain"),
        row.getObject("applicant", UUID.class),
        row.getString("applicant_name"),
        row.getObject("body", UUID.class),
        row.getString("body_name"),
        row.getString("approval_no"),
        new CaseSubject(
            row.getString("category"),
            row.getString("tier"),
            row.getString("rule_version"),
            row.getString("scope_zh"),
            row.getString("scope_en")),
        new CaseOrigin(
            CaseType.valueOf(row.getString("case_type")),
            Optional.ofNullable(row.getString("base_certificate")),
            Optional.ofNullable(row.getString("predecessor")),
            row.getBoolean("records_released")),
        CaseStatus.valueOf(row.getString("status")),
        row.getBoolean("supplemented"),
        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("due_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.getString("certificate")),
        row.getInt("version"));
  }

  private static MapSqlParameterSource parameters(CaseSummary summary) {
    return origin(summary.origin())
        .addValue("number", summary.number())
        .addValue("chain", summary.chain())
        .addValue("applicant", summary.applicant())
        .addValue("applicantName", summary.applicantName())
        .addValue("body", summary.body())
        .addValue("bodyName", summary.bodyName())
        .addValue("approvalNo", summary.approvalNo())
        .addValue("category", summary.subject().category())
        .addValue("tier", summary.subject().tier())
        .addValue("ruleVersion", summary.subject().ruleVersion())
        .addValue("scopeZh", summary.subject().scopeZh())
        .addValue("scopeEn", summary.subject().scopeEn())
        .addValue("status", summary.status().name())
        .addValue("supplemented", summary.supplemented())
        .addValue("submittedAt", utc(summary.submittedAt()))
        .addValue(
            "dueAt", summary.due().map(CaseStore::utc).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
        .addValue("certificate", summary.certificate().orElse(null), Types.VARCHAR)
        .addValue("version", summary.version());
  }

  private static MapSqlParameterSource origin(CaseOrigin origin) {
    return new MapSqlParameterSource()
        .addValue("caseType", origin.type().name())
        .addValue("baseCertificate", origin.certificate().orElse(null), Types.VARCHAR)
        .addValue("predecessor", origin.predecessor().orElse(null), Types.VARCHAR)
        .addValue("recordsReleased", origin.recordsReleased());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(UTC);
  }
}
