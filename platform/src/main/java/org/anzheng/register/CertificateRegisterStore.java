package org.anzheng.register;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.certificates.CertificateSummary;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** SQL of certificates as they stand now in the register; every statement may run twice. */
@Repository
class CertificateRegisterStore {

  private final NamedParameterJdbcTemplate jdbc;
  private final Clock clock;

  CertificateRegisterStore(NamedParameterJdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Facts of one certificate are written one after the other. */
  void lock(Collection<String> numbers) {
    jdbc.getJdbcOperations()
        .query(
            """
            SELECT pg_advisory_xact_lock(hashtextextended('register/' || number, 0))
            FROM unnest(CAST(? AS text[])) number
            """,
            row -> {},
            (Object) numbers.stream().sorted().toArray(String[]::new));
  }

  void save(List<RegisterLine> lines) {
    jdbc.batchUpdate(
        """
        INSERT INTO register.certificate (number, issuer, holder_name, holder_uscc, category,
          decided_on, issued_on, valid_to, status, document_hash, replaces, replaced_by,
          search_text, tier, name_key, reported_as, updated_at)
        VALUES (:number, :issuer, :holder, :uscc, :category, :decidedOn, :issuedOn, :validTo,
          :status, :hash, :replaces, :replacedBy, :text, :tier, :name,
          :reportedAs, :now)
        ON CONFLICT (number) DO UPDATE SET issuer = excluded.issuer,
          holder_name = excluded.holder_name, holder_uscc = excluded.holder_uscc,
          category = excluded.category, valid_to = excluded.valid_to,
          status = excluded.status, document_hash = excluded.document_hash,
          replaces = excluded.replaces, replaced_by = excluded.replaced_by,
          search_text = excluded.search_text, tier = excluded.tier,
          name_key = excluded.name_key, updated_at = excluded.updated_at
        """,
        lines.stream().map(this::parameters).toArray(SqlParameterSource[]::new));
  }

  private MapSqlParameterSource parameters(RegisterLine line) {
    CertificateSummary certificate = line.certificate();
    CertificateContent content = certificate.content();
    return new MapSqlParameterSource()
        .addValue("number", certificate.number())
        .addValue("issuer", certificate.issuer())
        .addValue("holder", content.holderName())
        .addValue("uscc", line.publicUscc().orElse(null), Types.VARCHAR)
        .addValue("category", content.category())
        .addValue("decidedOn", certificate.decidedOn())
        .addValue("issuedOn", certificate.issuedOn())
        .addValue("validTo", certificate.validTo())
        .addValue("status", certificate.status().name())
        .addValue("hash", certificate.documentHash())
        .addValue("replaces", certificate.lineage().replaces().orElse(null), Types.VARCHAR)
        .addValue("replacedBy", certificate.lineage().replacedBy().orElse(null), Types.VARCHAR)
        .addValue("text", line.searchText())
        .addValue("tier", content.tier())
        .addValue("name", Pieces.normalise(content.holderName()))
        .addValue("reportedAs", certificate.reportedAs().orElse(null), Types.VARCHAR)
        .addValue("now", Timestamp.from(clock.instant()));
  }
}
