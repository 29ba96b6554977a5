package org.anzheng.scheme.catalogue;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.Category;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * SQL of drafts. Each revision is a new set of rows, so that what was once signed stays readable.
 */
@Repository
class CatalogueDraftStore {

  private static final String DRAFTS =
      """
      SELECT d.number, d.status, d.opened_at, d.version AS row_version, r.*
      FROM scheme.catalogue_draft d
      JOIN scheme.catalogue_revision r ON r.draft = d.number AND r.revision = d.revision
      """;

  private final JdbcClient jdbc;

  CatalogueDraftStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  String nextNumber(int year) {
    long next =
        jdbc.sql("SELECT nextval('scheme.catalogue_draft_sequence')").query(Long.class).single();
    return "CAT-%d-%04d".formatted(year, next);
  }

  Optional<CatalogueDraft> find(String number) {
    return jdbc.sql(DRAFTS + "WHERE d.number = :number")
        .param("number", number)
        .query((row, i) -> DraftRow.draft(row, this::categories))
        .optional();
  }

  List<CatalogueDraft> all() {
    return jdbc.sql(DRAFTS + "ORDER BY d.opened_at DESC, d.number DESC")
        .query((row, i) -> DraftRow.draft(row, this::categories))
        .list();
  }

  List<CatalogueDraft> ofResolution(String resolution) {
    return jdbc.sql(DRAFTS + "WHERE r.resolution = :resolution ORDER BY d.opened_at")
        .param("resolution", resolution)
        .query((row, i) -> DraftRow.draft(row, this::categories))
        .list();
  }

  void insert(CatalogueDraftSaved fact) {
    jdbc.sql(
            """
            INSERT INTO scheme.catalogue_draft (number, status, revision, opened_at, version)
            VALUES (:number, :status, :revision, :at, 0)
            """)
        .param("number", fact.draft())
        .param("status", fact.status().name())
        .param("revision", fact.content().revision())
        .param("at", fact.act().at().atOffset(ZoneOffset.UTC))
        .update();
    insertRevision(fact);
  }

  /** Saves what follows the draft as it was read; refuses when that is no longer the last. */
  void update(CatalogueDraft before, CatalogueDraftStatus status, int revision) {
    int changed =
        jdbc.sql(
                """
                UPDATE scheme.catalogue_draft
                   SET status = :status, revision = :revision, version = version + 1
                 WHERE number = :number AND version = :version
                """)
            .param("status", status.name())
            .param("revision", revision)
            .param("number", before.number())
            .param("version", before.version())
            .update();
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  void insertRevision(CatalogueDraftSaved fact) {
    CatalogueContent content = fact.content();
    jdbc.sql(
            """
            INSERT INTO scheme.catalogue_revision (draft, revision, title, resolution, base,
              proposed, effective_from, transition_to, explanation, content, content_hash)
            VALUES (:draft, :revision, :title, :resolution, :base, :proposed, :effectiveFrom,
              :transitionTo, :explanation, :content, :hash)
            """)
        .param("draft", content.draft())
        .param("revision", content.revision())
        .param("title", content.title())
        .param("resolution", content.resolution().orElse(null), Types.VARCHAR)
        .param("base", content.base())
        .param("proposed", content.version())
        .param("effectiveFrom", content.effectiveFrom().orElse(null), Types.DATE)
        .param("transitionTo", content.transitionTo().orElse(null), Types.DATE)
        .param("explanation", content.explanation())
        .param("content", content.canonical().text())
        .param("hash", fact.contentHash())
        .update();
    for (int i = 0; i < content.categories().size(); i++) {
      insert(content, i + 1, content.categories().get(i));
    }
  }

  private void insert(CatalogueContent content, int position, Category category) {
    jdbc.sql(
            """
            INSERT INTO scheme.draft_category (draft, revision, position, code, name_zh, name_en,
              definition_zh, definition_en, tiers, criteria, level_scheme, service_classes)
            VALUES (:draft, :revision, :position, :code, :nameZh, :nameEn, :definitionZh,
              :definitionEn, :tiers, :criteria, :levelScheme, :serviceClasses)
            """)
        .params(DraftRow.parameters(category))
        .param("draft", content.draft())
        .param("revision", content.revision())
        .param("position", position)
        .update();
  }

  private List<Category> categories(String draft, int revision) {
    return jdbc.sql(
            """
            SELECT * FROM scheme.draft_category
            WHERE draft = :draft AND revision = :revision ORDER BY position
            """)
        .param("draft", draft)
        .param("revision", revision)
        .query(DraftRow::category)
        .list();
  }
}
