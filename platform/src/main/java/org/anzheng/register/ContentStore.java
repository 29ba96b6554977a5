package org.anzheng.register;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.anzheng.certificates.CertificateCancelled;
import org.anzheng.certificates.CertificateChanged;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.certificates.CertificateContinued;
import org.anzheng.certificates.CertificateCorrected;
import org.anzheng.certificates.CertificateExpired;
import org.anzheng.certificates.CertificateFact;
import org.anzheng.certificates.CertificateIssued;
import org.anzheng.certificates.CertificateReplaced;
import org.anzheng.certificates.CertificateReported;
import org.anzheng.certificates.CertificateRestored;
import org.anzheng.certificates.CertificateRevoked;
import org.anzheng.certificates.CertificateSuspended;
import org.anzheng.certificates.ReportAmended;
import org.anzheng.certificates.RevocationAnnulled;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** SQL of what certificates say, in every version; every statement may run twice. */
@Repository
class ContentStore {

  private final NamedParameterJdbcTemplate jdbc;

  ContentStore(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** What those of the facts say that say anything. */
  void save(List<? extends CertificateFact> facts) {
    SqlParameterSource[] versions =
        facts.stream()
            .flatMap(fact -> content(fact).stream().map(content -> parameters(fact, content)))
            .toArray(SqlParameterSource[]::new);
    jdbc.batchUpdate(
        """
        INSERT INTO register.certificate_content (fact_id, number, effective_at, recorded_at,
          holder_name, holder_name_en, holder_uscc, holder_address, category, tier,
          rule_version, scope_zh, scope_en, standards, sites, document_hash)
        VALUES (:fact, :number, :effective, :recorded, :name, :nameEn, :uscc, :address,
          :category, :tier, :rule, :scopeZh, :scopeEn, :standards, :sites, :hash)
        ON CONFLICT (fact_id) DO NOTHING
        """,
        versions);
  }

  /** What the holder of each is and was called, in either language. */
  Map<String, Set<String>> names(Collection<String> numbers) {
    Map<String, Set<String>> names = new TreeMap<>();
    jdbc.query(
        """
        SELECT c.number, n.name FROM register.certificate_content c
        CROSS JOIN LATERAL (VALUES (c.holder_name), (c.holder_name_en)) n (name)
        WHERE c.number = ANY (:numbers) AND n.name <> ''
        """,
        new MapSqlParameterSource("numbers", numbers.toArray(String[]::new)),
        row -> {
          names
              .computeIfAbsent(row.getString("number"), n -> new TreeSet<>())
              .add(row.getString("name"));
        });
    return names;
  }

  private static Optional<CertificateContent> content(CertificateFact fact) {
    return switch (fact) {
      case CertificateIssued issued -> Optional.of(issued.content());
      case CertificateCorrected corrected -> Optional.of(corrected.content());
      case CertificateChanged changed -> Optional.of(changed.content());
      case CertificateReported reported -> Optional.of(reported.content());
      case ReportAmended amended -> Optional.of(amended.content());
      case CertificateSuspended s -> Optional.empty();
      case CertificateRestored r -> Optional.empty();
      case CertificateRevoked r -> Optional.empty();
      case CertificateCancelled c -> Optional.empty();
      case CertificateExpired e -> Optional.empty();
      case CertificateContinued c -> Optional.empty();
      case CertificateReplaced r -> Optional.empty();
      case RevocationAnnulled a -> Optional.empty();
    };
  }

  private static MapSqlParameterSource parameters(
      CertificateFact fact, CertificateContent content) {
    return new MapSqlParameterSource()
        .addValue("fact", fact.act().id())
        .addValue("number", fact.certificate().number())
        .addValue("effective", Timestamp.from(fact.change().times().effective()))
        .addValue("recorded", Timestamp.from(fact.change().times().recorded()))
        .addValue("name", content.holderName())
        .addValue("nameEn", content.holderNameEn())
        .addValue("uscc", fact.certificate().publicUscc().orElse(null), Types.VARCHAR)
        .addValue("address", content.holderAddress())
        .addValue("category", content.category())
        .addValue("tier", content.tier())
        .addValue("rule", content.ruleVersion())
        .addValue("scopeZh", content.scopeZh())
        .addValue("scopeEn", content.scopeEn())
        .addValue("standards", content.standards().toArray(String[]::new))
        .addValue("sites", content.sites().toArray(String[]::new))
        .addValue("hash", fact.certificate().documentHash());
  }
}
