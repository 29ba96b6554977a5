package org.anzheng.scheme.catalogue;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.scheme.Category;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of decided versions: inserted by the fourth signature, never changed. */
@Repository
class CatalogueVersionStore {

  private final JdbcClient jdbc;

  CatalogueVersionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The next version's name in a year, such as {@code 2026-1}. */
  String nextVersion(int year) {
    long before =
        jdbc.sql("SELECT count(*) FROM scheme.catalogue WHERE version LIKE :year")
            .param("year", year + "-%")
            .query(Long.class)
            .single();
    return year + "-" + (before + 1);
  }

  void insert(CatalogueDecided fact, CatalogueContent content) {
    jdbc.sql(
            """
            INSERT INTO scheme.catalogue (version, title, effective_from, transition_to)
            VALUES (:version, :title, :effectiveFrom, :transitionTo)
            """)
        .param("version", fact.version())
        .param("title", content.title())
        .param("effectiveFrom", fact.effectiveFrom())
        .param("transitionTo", fact.transitionTo().orElse(null), Types.DATE)
        .update();
    for (int i = 0; i < content.categories().size(); i++) {
      insert(fact.version(), i + 1, content.categories().get(i));
    }
    jdbc.sql(
            """
            INSERT INTO scheme.catalogue_decision (fact_id, version, draft, content_hash,
              decided_at)
            VALUES (:fact, :version, :draft, :hash, :at)
            """)
        .param("fact", fact.act().id())
        .param("version", fact.version())
        .param("draft", fact.draft())
        .param("hash", fact.contentHash())
        .param("at", fact.act().at().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<CatalogueDecision> decision(String version) {
    return jdbc.sql(
            """
            SELECT d.*, r.content FROM scheme.catalogue_decision d
            JOIN scheme.catalogue_revision r ON r.content_hash = d.content_hash
            WHERE d.version = :version
            """)
        .param("version", version)
        .query((row, i) ->
            new CatalogueDecision(
                row.getObject("fact_id", UUID.class),
                row.getString("version"),
                row.getString("draft"),
                row.getString("content"),
                row.getString("content_hash"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  private void insert(String version, int position, Category category) {
    jdbc.sql(
            """
            INSERT INTO scheme.category (catalogue_version, position, code, name_zh, name_en,
              definition_zh, definition_en, tiers, criteria, level_scheme, service_classes)
            VALUES (:version, :position, :code, :nameZh, :nameEn, :definitionZh, :definitionEn,
              :tiers, :criteria, :levelScheme, :serviceClasses)
            """)
        .params(DraftRow.parameters(category))
        .param("version", version)
        .param("position", position)
        .update();
  }
}
