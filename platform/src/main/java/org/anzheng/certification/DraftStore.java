package org.anzheng.certification;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the drafts; found by the organisation that writes them only. */
@Repository
class DraftStore {

  private final JdbcClient jdbc;
  private final Sealer sealer;
  private final FrozenJson json;

  DraftStore(JdbcClient jdbc, Sealer sealer, FrozenJson json) {
    this.jdbc = jdbc;
    this.sealer = sealer;
    this.json = json;
  }

  Optional<Draft> find(UUID id, UUID organisation) {
    return jdbc.sql(
            "SELECT * FROM certification.draft WHERE id = :id AND organisation = :organisation")
        .param("id", id)
        .param("organisation", organisation)
        .query(this::draft)
        .optional();
  }

  /** The draft that is being written to supplement a case. */
  Optional<Draft> supplementing(String number, UUID organisation) {
    return jdbc.sql(
            """
            SELECT * FROM certification.draft
            WHERE supplements = :number AND organisation = :organisation AND submitted_as IS NULL
            """)
        .param("number", number)
        .param("organisation", organisation)
        .query(this::draft)
        .optional();
  }

  /** Drafts of new commissions that were not handed in, last saved first. */
  List<Draft> open(UUID organisation) {
    return jdbc.sql(
            """
            SELECT * FROM certification.draft
            WHERE organisation = :organisation AND submitted_as IS NULL AND supplements IS NULL
            ORDER BY saved_at DESC
            """)
        .param("organisation", organisation)
        .query(this::draft)
        .list();
  }

  void insert(Draft draft) {
    jdbc.sql(
            """
            INSERT INTO certification.draft
              (id, organisation, case_type, base_certificate, records_released, supplements,
               submitted_as, form_sealed, saved_at, version)
            VALUES (:id, :organisation, :caseType, :baseCertificate, :recordsReleased,
              :supplements, NULL, :form, :savedAt, :version)
            """)
        .param("id", draft.id())
        .param("organisation", draft.organisation())
        .param("caseType", draft.origin().type().name())
        .param("baseCertificate", draft.origin().certificate().orElse(null), Types.VARCHAR)
        .param("recordsReleased", draft.origin().recordsReleased())
        .param("supplements", draft.supplements().orElse(null), Types.VARCHAR)
        .param("form", sealer.seal(json.write(draft.form())))
        .param("savedAt", draft.savedAt().atOffset(UTC))
        .param("version", draft.version())
        .update();
  }

  /** Saves what follows the version before. */
  void update(Draft after) {
    int changed =
        jdbc.sql(
                """
                UPDATE certification.draft
                   SET form_sealed = :form, saved_at = :savedAt, submitted_as = :submittedAs,
                       version = :version
                 WHERE id = :id AND version = :version - 1
                """)
            .param("form", sealer.seal(json.write(after.form())))
            .param("savedAt", after.savedAt().atOffset(UTC))
            .param("submittedAs", after.submittedAs().orElse(null), Types.VARCHAR)
            .param("version", after.version())
            .param("id", after.id())
            .update();
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  private Draft draft(ResultSet row, int index) throws SQLException {
    return new Draft(
        row.getObject("id", UUID.class),
        row.getObject("organisation", UUID.class),
        new CaseOrigin(
            CaseType.valueOf(row.getString("case_type")),
            Optional.ofNullable(row.getString("base_certificate")),
            Optional.empty(),
            row.getBoolean("records_released")),
        Optional.ofNullable(row.getString("supplements")),
        Optional.ofNullable(row.getString("submitted_as")),
        json.read(sealer.open(row.getBytes("form_sealed")), CommissionForm.class),
        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
        row.getInt("version"));
  }
}
