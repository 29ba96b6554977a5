package org.anzheng.adoption.requirements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of the requirements; the form is kept as it was filled in. */
@Repository
class RequirementStore {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.builder().build();

  RequirementStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Versions of one requirement are made one after the other. */
  void lock(String number) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('requirement/' || :number, 0))")
        .param("number", number)
        .query((row, i) -> number)
        .single();
  }

  void insert(Requirement requirement) {
    jdbc.sql(
            """
            INSERT INTO adoption.requirement (number, edition, organisation, title, category, status,
              form, text_zh, text_en, saved_at, published_at)
            VALUES (:number, :edition, :organisation, :title, :category, :status,
              CAST(:form AS jsonb), :zh, :en, :saved, :published)
            """)
        .paramSource(parameters(requirement))
        .update();
  }

  /** Saves what follows; refuses when it is no longer in the status before. */
  void update(Requirement requirement, RequirementStatus before) {
    int changed =
        jdbc.sql(
                """
                UPDATE adoption.requirement SET title = :title, category = :category,
                  status = :status, form = CAST(:form AS jsonb), text_zh = :zh, text_en = :en,
                  saved_at = :saved, published_at = :published
                WHERE number = :number AND edition = :edition AND status = :before
                """)
            .paramSource(parameters(requirement).addValue("before", before.name()))
            .update();
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  /** Every version of one, newest first. */
  List<Requirement> versions(String number) {
    return jdbc.sql(
            "SELECT * FROM adoption.requirement WHERE number = :number ORDER BY edition DESC")
        .param("number", number)
        .query((row, i) -> requirement(row))
        .list();
  }

  /** The newest version of each that an adopter has, what was saved last first. */
  List<Requirement> of(UUID organisation) {
    return jdbc.sql(
            """
            SELECT * FROM adoption.requirement r WHERE organisation = :organisation
              AND edition = (SELECT max(n.edition) FROM adoption.requirement n
                WHERE n.number = r.number)
            ORDER BY saved_at DESC, number
            """)
        .param("organisation", organisation)
        .query((row, i) -> requirement(row))
        .list();
  }

  private MapSqlParameterSource parameters(Requirement requirement) {
    return new MapSqlParameterSource()
        .addValue("number", requirement.number())
        .addValue("edition", requirement.version())
        .addValue("organisation", requirement.organisation())
        .addValue("title", requirement.form().title())
        .addValue("category", requirement.form().category())
        .addValue("status", requirement.status().name())
        .addValue("form", json.writeValueAsString(requirement.form()))
        .addValue("zh", requirement.text().zh())
        .addValue("en", requirement.text().en())
        .addValue("saved", requirement.savedAt().atOffset(ZoneOffset.UTC))
        .addValue(
            "published",
            requirement.publishedAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null),
            Types.TIMESTAMP_WITH_TIMEZONE);
  }

  private Requirement requirement(ResultSet row) throws SQLException {
    return new Requirement(
        row.getString("number"),
        row.getInt("edition"),
        row.getObject("organisation", UUID.class),
        json.readValue(row.getString("form"), RequirementForm.class),
        RequirementStatus.valueOf(row.getString("status")),
        new RequirementText(row.getString("text_zh"), row.getString("text_en")),
        row.getTimestamp("saved_at").toInstant(),
        Optional.ofNullable(row.getTimestamp("published_at")).map(java.sql.Timestamp::toInstant));
  }

  /** The category of each version published since an instant. */
  List<String> publishedSince(Instant since) {
    return jdbc.sql(
            """
            SELECT category FROM adoption.requirement
            WHERE status <> 'DRAFT' AND published_at >= :since
            """)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query((row, i) -> row.getString(1))
        .list();
  }
}
