package org.anzheng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads certificates as they stood at an instant, by legal effective time, from what was recorded
 * by another instant: corrections that came later are left out. One statement: no question is asked
 * as often as this one.
 */
@Repository
class CertificateReader {

  /**
   * Every event with every wording: they are few, and to sort them here takes no plan of its own.
   */
  private static final String EVENTS =
      """
      SELECT e.*, c.issuer, c.decided_on, c.issued_on, c.valid_to, c.replaces, c.replaced_by,
        c.reported_as, c.document_hash AS first_document, t.fact_id AS wording, t.holder_name,
        t.holder_name_en, t.holder_uscc, t.holder_address, t.category, t.tier, t.rule_version,
        t.scope_zh, t.scope_en, t.standards, t.sites, t.document_hash
      FROM register.certificate c
      JOIN register.certificate_event e ON e.number = c.number
      JOIN register.certificate_content t ON t.number = c.number
      WHERE c.number = ANY (?) AND e.effective_at <= ? AND e.recorded_at <= ?
        AND t.effective_at <= ? AND t.recorded_at <= ?
      ORDER BY c.number, t.effective_at, t.recorded_at, t.fact_id, e.effective_at, e.seq
      """;

  private final JdbcClient jdbc;
  private final Issuers issuers;

  CertificateReader(@Qualifier("lookup") DataSource lookup, Issuers issuers) {
    this.jdbc = JdbcClient.create(lookup);
    this.issuers = issuers;
  }

  /** Those that there were, by number. */
  Map<String, CertificateEntry> at(List<String> numbers, Instant instant, Instant recorded) {
    // before a connection is taken: who held one and waited for another would wait for ever
    KnownIssuers known = issuers.now();
    AsOf moment = new AsOf(instant, recorded);
    OffsetDateTime at = instant.atOffset(ZoneOffset.UTC);
    OffsetDateTime by = recorded.atOffset(ZoneOffset.UTC);
    Map<String, CertificateEntry> found = new HashMap<>();
    jdbc.sql(EVENTS)
        .params(numbers.toArray(String[]::new), at, by, at, by)
        .query(CertificateReader::drafts)
        .forEach((number, draft) ->
            found.put(number, whole(draft.entry(number, instant, recorded, known), known, moment)));
    return found;
  }

  /** With the last wording of each come all its events once more, the oldest first. */
  private static Map<String, CertificateDraft> drafts(ResultSet rows) throws SQLException {
    Map<String, CertificateDraft> drafts = new HashMap<>();
    while (rows.next()) {
      String number = rows.getString("number");
      String wording = rows.getString("wording");
      Optional<CertificateDraft> earlier = Optional.ofNullable(drafts.get(number));
      Optional<CertificateDraft> same = earlier.filter(d -> d.wording().equals(wording));
      CertificateDraft draft =
          same.isPresent()
              ? same.get()
              : CertificateDraft.begun(rows, earlier.flatMap(CertificateDraft::document));
      draft.history().add(RegisterRows.event(rows, 0));
      drafts.put(number, draft);
    }
    return drafts;
  }

  private CertificateEntry whole(CertificateEntry entry, KnownIssuers known, AsOf moment) {
    return entry
        .lineage()
        .replaces()
        .flatMap(number -> origin(number, known, moment))
        .map(entry::from)
        .orElse(entry);
  }

  /** The first certificate of the lineage. */
  private Optional<PublicLineage.Origin> origin(String number, KnownIssuers known, AsOf moment) {
    return jdbc.sql(
            """
            WITH RECURSIVE earlier AS (
              SELECT number, replaces, issuer, issued_on FROM register.certificate
              WHERE number = :number
              UNION ALL
              SELECT c.number, c.replaces, c.issuer, c.issued_on
              FROM register.certificate c JOIN earlier e ON c.number = e.replaces
            )
            SELECT number, issuer, issued_on FROM earlier WHERE replaces IS NULL
            """)
        .param("number", number)
        .query((row, i) -> {
          BodyName issuer = known.name(row.getString("issuer"), moment);
          return new PublicLineage.Origin(
              row.getString("number"),
              issuer.approvalNo(),
              issuer.name(),
              issuer.nameEn(),
              RegisterRows.date(row, "issued_on"));
        })
        .optional();
  }
}
