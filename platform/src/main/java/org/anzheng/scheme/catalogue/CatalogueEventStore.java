package org.anzheng.scheme.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.UseKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what happened to drafts: appended, never changed. */
@Repository
class CatalogueEventStore {

  private final JdbcClient jdbc;

  CatalogueEventStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void append(CatalogueFact fact) {
    jdbc.sql(
            """
            INSERT INTO scheme.catalogue_event (fact_id, draft, kind, transition, content_hash,
              note, at, account, organisation, role)
            VALUES (:fact, :draft, :kind, :transition, :hash, :note, :at, :account,
              :organisation, :role)
            """)
        .param("fact", fact.act().id())
        .param("draft", fact.draft())
        .param("kind", fact.kind())
        .param("transition", fact.transition().name())
        .param("hash", fact.contentHash())
        .param("note", fact.note())
        .param("at", fact.act().at().atOffset(ZoneOffset.UTC))
        .param("account", fact.act().account())
        .param("organisation", fact.act().organisation())
        .param("role", fact.act().role().name())
        .update();
    switch (fact) {
      case CatalogueCommented commented -> insert(commented);
      case CatalogueSigned signed -> insert(signed);
      case CatalogueDraftMoved moved -> moved.impact().forEach(line -> insert(moved, line));
      case CatalogueDraftSaved s -> {}
      case CatalogueSignaturesVoided v -> {}
      case CatalogueDecided d -> {}
    }
  }

  List<CatalogueDraftEvent> history(String draft) {
    return jdbc.sql("SELECT * FROM scheme.catalogue_event WHERE draft = :draft ORDER BY seq")
        .param("draft", draft)
        .query(CatalogueEventStore::event)
        .list();
  }

  /** What was counted when the draft was last sent for signature. */
  List<CatalogueImpact> impact(String draft) {
    return jdbc.sql(
            """
            SELECT * FROM scheme.catalogue_impact WHERE fact_id = (
              SELECT fact_id FROM scheme.catalogue_event
              WHERE draft = :draft AND transition = 'SEND' ORDER BY seq DESC LIMIT 1)
            ORDER BY category, kind
            """)
        .param("draft", draft)
        .query((row, i) ->
            new CatalogueImpact(
                row.getString("category"),
                CategoryChange.valueOf(row.getString("change")),
                UseKind.valueOf(row.getString("kind")),
                row.getLong("count")))
        .list();
  }

  List<CatalogueComment> comments(String draft) {
    return jdbc.sql(
            """
            SELECT e.*, c.category, c.text FROM scheme.catalogue_event e
            JOIN scheme.catalogue_comment c USING (fact_id)
            WHERE e.draft = :draft ORDER BY e.seq
            """)
        .param("draft", draft)
        .query((row, i) ->
            new CatalogueComment(
                Role.valueOf(row.getString("role")),
                row.getObject("organisation", UUID.class),
                Optional.ofNullable(row.getString("category")),
                row.getString("text"),
                row.getString("content_hash"),
                row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private void insert(CatalogueCommented fact) {
    jdbc.sql(
            """
            INSERT INTO scheme.catalogue_comment (fact_id, category, text)
            VALUES (:fact, :category, :text)
            """)
        .param("fact", fact.act().id())
        .param("category", fact.category().orElse(null), Types.VARCHAR)
        .param("text", fact.text())
        .update();
  }

  private void insert(CatalogueSigned fact) {
    jdbc.sql(
            """
            INSERT INTO scheme.catalogue_signature (fact_id, kind, signed_text, public_key,
              signature)
            VALUES (:fact, :kind, :text, :key, :signature)
            """)
        .param("fact", fact.act().id())
        .param("kind", fact.means().name())
        .param("text", fact.signedText())
        .param("key", fact.publicKey().orElse(null), Types.VARCHAR)
        .param("signature", fact.signature().orElse(null), Types.VARCHAR)
        .update();
  }

  private void insert(CatalogueDraftMoved fact, CatalogueImpact line) {
    jdbc.sql(
            """
            INSERT INTO scheme.catalogue_impact (fact_id, category, change, kind, count)
            VALUES (:fact, :category, :change, :kind, :count)
            """)
        .param("fact", fact.act().id())
        .param("category", line.category())
        .param("change", line.change().name())
        .param("kind", line.kind().name())
        .param("count", line.count())
        .update();
  }

  private static CatalogueDraftEvent event(ResultSet row, int index) throws SQLException {
    return new CatalogueDraftEvent(
        row.getObject("fact_id", UUID.class),
        row.getString("kind"),
        CatalogueDraftTransition.valueOf(row.getString("transition")),
        row.getString("content_hash"),
        row.getString("note"),
        Role.valueOf(row.getString("role")),
        row.getObject("organisation", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
