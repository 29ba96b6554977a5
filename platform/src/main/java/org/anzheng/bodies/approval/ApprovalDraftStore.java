package org.anzheng.bodies.approval;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the drafts; found by the organisation that writes them only. */
@Repository
class ApprovalDraftStore {

  private final JdbcClient jdbc;
  private final ApprovalJson json;

  ApprovalDraftStore(JdbcClient jdbc, ApprovalJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<ApprovalDraft> open(UUID organisation) {
    return jdbc.sql(
            """
            SELECT * FROM bodies.approval_draft
            WHERE organisation = :organisation AND submitted_as IS NULL
            """)
        .param("organisation", organisation)
        .query(this::draft)
        .optional();
  }

  /** The draft of an organisation that was handed in last. */
  Optional<ApprovalDraft> submitted(UUID organisation) {
    return jdbc.sql(
            """
            SELECT * FROM bodies.approval_draft
            WHERE organisation = :organisation AND submitted_as IS NOT NULL
            ORDER BY saved_at DESC LIMIT 1
            """)
        .param("organisation", organisation)
        .query(this::draft)
        .optional();
  }

  void insert(ApprovalDraft draft) {
    jdbc.sql(
            """
            INSERT INTO bodies.approval_draft
              (id, organisation, supplements, submitted_as, form_sealed, saved_at, version)
            VALUES (:id, :organisation, :supplements, NULL, :form, :savedAt, :version)
            """)
        .param("id", draft.id())
        .param("organisation", draft.organisation())
        .param("supplements", draft.supplements().orElse(null), Types.VARCHAR)
        .param("form", json.seal(draft.form()))
        .param("savedAt", draft.savedAt().atOffset(UTC))
        .param("version", draft.version())
        .update();
  }

  /** Saves what follows the version before. */
  void update(ApprovalDraft after) {
    int changed =
        jdbc.sql(
                """
                UPDATE bodies.approval_draft
                   SET form_sealed = :form, saved_at = :savedAt, submitted_as = :submittedAs,
                       version = :version
                 WHERE id = :id AND version = :version - 1
                """)
            .param("form", json.seal(after.form()))
            .param("savedAt", after.savedAt().atOffset(UTC))
            .param("submittedAs", after.submittedAs().orElse(null), Types.VARCHAR)
            .param("version", after.version())
            .param("id", after.id())
            .update();
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  private ApprovalDraft draft(ResultSet row, int index) throws SQLException {
    return new ApprovalDraft(
        row.getObject("id", UUID.class),
        row.getObject("organisation", UUID.class),
        Optional.ofNullable(row.getString("supplements")),
        Optional.ofNullable(row.getString("submitted_as")),
        json.open(row.getBytes("form_sealed"), ApprovalApplication.class),
        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
        row.getInt("version"));
  }
}
