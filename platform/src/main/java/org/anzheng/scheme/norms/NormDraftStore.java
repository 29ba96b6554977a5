package org.anzheng.scheme.norms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of drafts. Each revision is a row of its own, so that what was once asked stays readable. */
@Repository
class NormDraftStore {

  private static final String DRAFTS =
      """
      SELECT d.status, d.opened_at, d.version AS row_version, r.content, r.content_hash
      FROM scheme.norm_draft d
      JOIN scheme.norm_revision r ON r.draft = d.number AND r.revision = d.revision
      """;

  private final JdbcClient jdbc;

  NormDraftStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  String nextNumber(NormKind kind, int year) {
    long next = jdbc.sql("SELECT nextval('scheme.norm_draft_sequence')").query(Long.class).single();
    return "%s-%d-%04d".formatted(kind.name(), year, next);
  }

  Optional<NormDraft> find(String number) {
    return jdbc.sql(DRAFTS + "WHERE d.number = :number")
        .param("number", number)
        .query(NormDraftStore::draft)
        .optional();
  }

  List<NormDraft> all() {
    return jdbc.sql(DRAFTS + "ORDER BY d.opened_at DESC, d.number DESC")
        .query(NormDraftStore::draft)
        .list();
  }

  List<NormDraft> ofResolution(String resolution) {
    return jdbc.sql(DRAFTS + "WHERE d.resolution = :resolution ORDER BY d.opened_at, d.number")
        .param("resolution", resolution)
        .query(NormDraftStore::draft)
        .list();
  }

  void insert(NormDraftSaved fact, NormContent content) {
    jdbc.sql(
            """
            INSERT INTO scheme.norm_draft (number, kind, resolution, status, revision, opened_at,
              version)
            VALUES (:number, :kind, :resolution, :status, :revision, :at, 0)
            """)
        .param("number", fact.draft())
        .param("kind", content.kind().name())
        .param("resolution", content.resolution().orElse(null), Types.VARCHAR)
        .param("status", fact.transition().to().name())
        .param("revision", content.revision())
        .param("at", fact.act().at().atOffset(ZoneOffset.UTC))
        .update();
    insertRevision(fact, content);
  }

  /** Saves what follows the draft as it was read; refuses when that is no longer the last. */
  void update(NormDraft before, NormStatus status, int revision) {
    int changed =
        jdbc.sql(
                """
                UPDATE scheme.norm_draft
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

  void insertRevision(NormDraftSaved fact, NormContent content) {
    jdbc.sql(
            """
            INSERT INTO scheme.norm_revision (draft, revision, content, content_hash)
            VALUES (:draft, :revision, :content, :hash)
            """)
        .param("draft", content.draft())
        .param("revision", content.revision())
        .param("content", NormJson.write(content).text())
        .param("hash", fact.contentHash())
        .update();
  }

  private static NormDraft draft(ResultSet row, int number) throws SQLException {
    return new NormDraft(
        NormStatus.valueOf(row.getString("status")),
        NormJson.read(row.getString("content")),
        row.getString("content_hash"),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        row.getInt("row_version"));
  }
}
