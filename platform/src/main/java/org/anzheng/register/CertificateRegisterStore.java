package org.anzheng.register;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.certificates.CertificateEvent;
import org.anzheng.certificates.CertificateFact;
import org.anzheng.certificates.CertificateSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the certificates' side of the projection; every statement may run twice. */
@Repository
class CertificateRegisterStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  CertificateRegisterStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Facts of one certificate are written one after the other. */
  void lock(String number) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('register/' || :number, 0))")
        .param("number", number)
        .query((row, i) -> number)
        .single();
  }

  void save(CertificateSummary certificate, Optional<String> publicUscc) {
    CertificateContent content = certificate.content();
    String text = searchText(certificate, publicUscc);
    jdbc.sql(
            """
            INSERT INTO register.certificate (number, issuer, holder_name, holder_uscc, category,
              decided_on, issued_on, valid_to, status, document_hash, replaces, replaced_by,
              search_text, bigrams, tier, name_key, reported_as, updated_at)
            VALUES (:number, :issuer, :holder, :uscc, :category, :decidedOn, :issuedOn, :validTo,
              :status, :hash, :replaces, :replacedBy, :text, :bigrams, :tier,
              :name, :reportedAs, :now)
            ON CONFLICT (number) DO UPDATE SET issuer = excluded.issuer,
              holder_name = excluded.holder_name, holder_uscc = excluded.holder_uscc,
              category = excluded.category, valid_to = excluded.valid_to,
              status = excluded.status, document_hash = excluded.document_hash,
              replaces = excluded.replaces, replaced_by = excluded.replaced_by,
              search_text = excluded.search_text, bigrams = excluded.bigrams,
              tier = excluded.tier, name_key = excluded.name_key,
              updated_at = excluded.updated_at
            """)
        .param("number", certificate.number())
        .param("issuer", certificate.issuer())
        .param("holder", content.holderName())
        .param("uscc", publicUscc.orElse(null))
        .param("category", content.category())
        .param("decidedOn", certificate.decidedOn())
        .param("issuedOn", certificate.issuedOn())
        .param("validTo", certificate.validTo())
        .param("status", certificate.status().name())
        .param("hash", certificate.documentHash())
        .param("replaces", certificate.lineage().replaces().orElse(null), Types.VARCHAR)
        .param("replacedBy", certificate.lineage().replacedBy().orElse(null), Types.VARCHAR)
        .param("text", text)
        .param("bigrams", Bigrams.of(text).toArray(String[]::new))
        .param("tier", content.tier())
        .param("name", Bigrams.normalise(content.holderName()))
        .param("reportedAs", certificate.reportedAs().orElse(null), Types.VARCHAR)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  private String searchText(CertificateSummary certificate, Optional<String> publicUscc) {
    CertificateContent content = certificate.content();
    List<String> parts = new ArrayList<>(List.of(certificate.number(), publicUscc.orElse("")));
    certificate.reportedAs().ifPresent(parts::add);
    parts.addAll(List.of(content.holderName(), content.holderNameEn()));
    parts.addAll(formerNames(certificate.number(), content));
    parts.addAll(List.of(content.scopeZh(), content.scopeEn()));
    return Bigrams.normalise(String.join("\n", parts));
  }

  /** What its holder was called in earlier versions: people search by the name they know. */
  private List<String> formerNames(String number, CertificateContent content) {
    return jdbc.sql(
            """
            SELECT DISTINCT n.name FROM register.certificate_content c
            CROSS JOIN LATERAL (VALUES (c.holder_name), (c.holder_name_en)) n (name)
            WHERE c.number = :number AND n.name NOT IN ('', :name, :nameEn)
            """)
        .param("number", number)
        .param("name", content.holderName())
        .param("nameEn", content.holderNameEn())
        .query((row, i) -> row.getString(1))
        .list();
  }

  void saveEvents(String number, List<CertificateEvent> events) {
    events.forEach(event -> saveEvent(number, event));
  }

  private void saveEvent(String number, CertificateEvent event) {
    jdbc.sql(
            """
            INSERT INTO register.certificate_event (fact_id, number, seq, kind, from_status,
              to_status, reason, suspended_until, late, effective_at, decided_at, published_at,
              recorded_at)
            VALUES (:fact, :number, :seq, :kind, :from, :to, :reason, :until, :late, :effective,
              :decided, :published, :recorded)
            ON CONFLICT (fact_id) DO NOTHING
            """)
        .param("fact", event.factId())
        .param("number", number)
        .param("seq", event.sequence())
        .param("kind", event.kind())
        .param("from", event.from().map(Enum::name).orElse(null))
        .param("to", event.to().name())
        .param("reason", event.reason().orElse(null))
        .param("until", event.suspendedUntil().orElse(null))
        .param("late", event.late())
        .param("effective", timestamp(event.effective()))
        .param("decided", timestamp(event.decided()))
        .param("published", timestamp(event.published()))
        .param("recorded", timestamp(event.recorded()))
        .update();
  }

  void saveContent(CertificateFact fact, CertificateContent content) {
    jdbc.sql(
            """
            INSERT INTO register.certificate_content (fact_id, number, effective_at, recorded_at,
              holder_name, holder_name_en, holder_uscc, holder_address, category, tier,
              rule_version, scope_zh, scope_en, standards, sites, document_hash)
            VALUES (:fact, :number, :effective, :recorded, :name, :nameEn, :uscc, :address,
              :category, :tier, :rule, :scopeZh, :scopeEn, :standards, :sites, :hash)
            ON CONFLICT (fact_id) DO NOTHING
            """)
        .param("fact", fact.act().id())
        .param("number", fact.certificate().number())
        .param("effective", timestamp(fact.change().times().effective()))
        .param("recorded", timestamp(fact.change().times().recorded()))
        .param("name", content.holderName())
        .param("nameEn", content.holderNameEn())
        .param("uscc", fact.certificate().publicUscc().orElse(null))
        .param("address", content.holderAddress())
        .param("category", content.category())
        .param("tier", content.tier())
        .param("rule", content.ruleVersion())
        .param("scopeZh", content.scopeZh())
        .param("scopeEn", content.scopeEn())
        .param("standards", content.standards().toArray(String[]::new))
        .param("sites", content.sites().toArray(String[]::new))
        .param("hash", fact.certificate().documentHash())
        .update();
  }

  private static Timestamp timestamp(Instant instant) {
    return Timestamp.from(instant);
  }
}
