package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the current rows. A certificate is found only by the body that issued it. */
@Repository
class CertificateStore {

  static final String INSERT =
      """
      INSERT INTO certificates.certificate (number, chain, case_number, holder, body, issuer,
        status_index, document_hash, holder_name, holder_name_en, holder_uscc,
        holder_address, category, tier, rule_version, scope_zh, scope_en, standards, sites,
        decided_on, issued_on, valid_to, status, last_effective, replaces, surveillance_due,
        reported_as, version)
      VALUES (:number, :chain, :caseNumber, :holder, :body, :issuer, :statusIndex,
        :documentHash, :holderName, :holderNameEn, :holderUscc, :holderAddress, :category,
        :tier, :ruleVersion, :scopeZh, :scopeEn, :standards, :sites, :decidedOn, :issuedOn,
        :validTo, :status, :lastEffective, :replaces, :surveillanceDue, :reportedAs, :version)
      """;

  private final JdbcClient jdbc;

  CertificateStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long nextSequence() {
    return jdbc.sql("SELECT nextval('certificates.number_sequence')").query(Long.class).single();
  }

  Optional<String> numberOfCase(String caseNumber) {
    return jdbc.sql("SELECT number FROM certificates.certificate WHERE case_number = :case")
        .param("case", caseNumber)
        .query(String.class)
        .optional();
  }

  Optional<Certificate> find(String number, UUID body) {
    return jdbc.sql(
            "SELECT * FROM certificates.certificate WHERE number = :number AND body = :body")
        .param("number", number)
        .param("body", body)
        .query(CertificateRow::certificate)
        .optional();
  }

  /** For what happens by law, whoever issued it. */
  Optional<Certificate> find(String number) {
    return jdbc.sql("SELECT * FROM certificates.certificate WHERE number = :number")
        .param("number", number)
        .query(CertificateRow::certificate)
        .optional();
  }

  void insert(Certificate certificate) {
    jdbc.sql(INSERT).paramSource(CertificateRow.parameters(certificate)).update();
  }

  /** Saves what follows the version before; refuses when that is no longer the last. */
  void update(Certificate certificate) {
    int changed =
        jdbc.sql(
                """
                UPDATE certificates.certificate
                   SET status = :status, suspended_until = :suspendedUntil,
                       status_before_revocation = :statusBeforeRevocation,
                       last_effective = :lastEffective, document_hash = :documentHash,
                       holder_name = :holderName, holder_name_en = :holderNameEn,
                       holder_address = :holderAddress, scope_zh = :scopeZh, scope_en = :scopeEn,
                       sites = :sites, tier = :tier, rule_version = :ruleVersion,
                       standards = :standards, replaced_by = :replacedBy,
                       continued_on = :continuedOn, surveillance_due = :surveillanceDue,
                       version = :version
                 WHERE number = :number AND version = :version - 1
                """)
            .paramSource(CertificateRow.parameters(certificate))
            .update();
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  /**
   * Some of the certificates that were issued before there was a schedule; none when all have one.
   */
  List<Certificate> withoutSchedule(int most) {
    return jdbc.sql(
            """
            SELECT * FROM certificates.certificate
            WHERE surveillance_due IS NULL AND status IN ('VALID', 'SUSPENDED') ORDER BY number
            LIMIT :most
            """)
        .param("most", most)
        .query(CertificateRow::certificate)
        .list();
  }

  /** Lays the first day down, where none was; the certificate itself stays as it is. */
  void schedule(String number, LocalDate due) {
    jdbc.sql(
            """
            UPDATE certificates.certificate SET surveillance_due = :due
            WHERE number = :number AND surveillance_due IS NULL
            """)
        .param("due", due)
        .param("number", number)
        .update();
  }
}
