package org.anzheng.certificates;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Between a row of certificates.certificate and a {@link Certificate}. */
final class CertificateRow {

  private CertificateRow() {}

  static Certificate certificate(ResultSet row, int index) throws SQLException {
    return new Certificate(
        new CertificateReference(
            row.getString("number"),
            row.getString("chain"),
            row.getString("issuer"),
            row.getString("holder_uscc"),
            row.getLong("status_index"),
            row.getString("document_hash")),
        row.getObject("holder", UUID.class),
        row.getObject("body", UUID.class),
        row.getString("case_number"),
        content(row),
        row.getObject("decided_on", LocalDate.class),
        row.getObject("issued_on", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        CertificateStatus.valueOf(row.getString("status")),
        date(row, "suspended_until"),
        status(row.getString("status_before_revocation")),
        row.getObject("last_effective", OffsetDateTime.class).toInstant(),
        new CertificateLineage(
            Optional.ofNullable(row.getString("replaces")),
            Optional.ofNullable(row.getString("replaced_by"))),
        date(row, "continued_on"),
        date(row, "surveillance_due"),
        Optional.ofNullable(row.getString("reported_as")),
        row.getInt("version"));
  }

  static CertificateContent content(ResultSet row) throws SQLException {
    return new CertificateContent(
        row.getString("holder_name"),
        row.getString("holder_name_en"),
        row.getString("holder_uscc"),
        row.getString("holder_address"),
        row.getString("category"),
        row.getString("tier"),
        row.getString("rule_version"),
        row.getString("scope_zh"),
        row.getString("scope_en"),
        texts(row.getArray("standards")),
        texts(row.getArray("sites")));
  }

  static MapSqlParameterSource parameters(Certificate certificate) {
    CertificateReference reference = certificate.reference();
    return content(certificate.content())
        .addValue("number", reference.number())
        .addValue("chain", reference.chain())
        .addValue("issuer", reference.issuer())
        .addValue("statusIndex", reference.statusIndex())
        .addValue("documentHash", reference.documentHash())
        .addValue("caseNumber", certificate.caseNumber())
        .addValue("replaces", certificate.lineage().replaces().orElse(null), Types.VARCHAR)
        .addValue("replacedBy", certificate.lineage().replacedBy().orElse(null), Types.VARCHAR)
        .addValue("continuedOn", certificate.continuedOn().orElse(null), Types.DATE)
        .addValue("surveillanceDue", certificate.surveillanceDue().orElse(null), Types.DATE)
        .addValue("reportedAs", certificate.reportedAs().orElse(null), Types.VARCHAR)
        .addValue("holder", certificate.holder())
        .addValue("body", certificate.body())
        .addValue("decidedOn", certificate.decidedOn())
        .addValue("issuedOn", certificate.issuedOn())
        .addValue("validTo", certificate.validTo())
        .addValue("status", certificate.status().name())
        .addValue("suspendedUntil", certificate.suspendedUntil().orElse(null), Types.DATE)
        .addValue(
            "statusBeforeRevocation",
            certificate.statusBeforeRevocation().map(Enum::name).orElse(null),
            Types.VARCHAR)
        .addValue("lastEffective", certificate.lastEffective().atOffset(ZoneOffset.UTC))
        .addValue("version", certificate.version());
  }

  private static MapSqlParameterSource content(CertificateContent content) {
    return new MapSqlParameterSource()
        .addValue("holderName", content.holderName())
        .addValue("holderNameEn", content.holderNameEn())
        .addValue("holderUscc", content.holderUscc())
        .addValue("holderAddress", content.holderAddress())
        .addValue("category", content.category())
        .addValue("tier", content.tier())
        .addValue("ruleVersion", content.ruleVersion())
        .addValue("scopeZh", content.scopeZh())
        .addValue("scopeEn", content.scopeEn())
        .addValue("standards", content.standards().toArray(String[]::new), Types.ARRAY)
        .addValue("sites", content.sites().toArray(String[]::new), Types.ARRAY);
  }

  static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  static Optional<CertificateStatus> status(@Nullable String name) {
    return Optional.ofNullable(name).map(CertificateStatus::valueOf);
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
