package org.anzheng.adoption.promotions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of the promotion lists; the form is kept as it was filled in. */
@Repository
class PromotionStore {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.builder().build();

  PromotionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Versions of one list are made one after the other. */
  void lock(String number) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('promotion-list/' || :number, 0))")
        .param("number", number)
        .query((row, i) -> number)
        .single();
  }

  void insert(PromotionList list) {
    jdbc.sql(
            """
            INSERT INTO adoption.promotion_list (number, edition, organisation, department, status,
              form, saved_at, published_at, ended_at, reason)
            VALUES (:number, :edition, :organisation, :department, :status, CAST(:form AS jsonb),
              :saved, :published, :ended, :reason)
            """)
        .paramSource(parameters(list))
        .update();
  }

  /** Saves what follows; refuses when it is no longer in the status before. */
  void update(PromotionList list, PromotionStatus before) {
    int changed =
        jdbc.sql(
                """
                UPDATE adoption.promotion_list SET status = :status, form = CAST(:form AS jsonb),
                  saved_at = :saved, published_at = :published, ended_at = :ended, reason = :reason
                WHERE number = :number AND edition = :edition AND status = :before
                """)
            .paramSource(parameters(list).addValue("before", before.name()))
            .update();
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  /** Every version of one, newest first. */
  List<PromotionList> versions(String number) {
    return jdbc.sql(
            "SELECT * FROM adoption.promotion_list WHERE number = :number ORDER BY edition DESC")
        .param("number", number)
        .query((row, i) -> list(row))
        .list();
  }

  /** The newest version of each that a department has, what was saved last first. */
  List<PromotionList> of(Collection<Role> departments) {
    return jdbc.sql(
            """
            SELECT * FROM (SELECT DISTINCT ON (number) * FROM adoption.promotion_list
              WHERE department = ANY(:departments) ORDER BY number, edition DESC) newest
            ORDER BY saved_at DESC, number
            """)
        .param("departments", departments.stream().map(Role::name).toArray(String[]::new))
        .query((row, i) -> list(row))
        .list();
  }

  /** The newest version of each that was published, newest first. */
  List<PromotionList> published() {
    return jdbc.sql(
            """
            SELECT * FROM (SELECT DISTINCT ON (number) * FROM adoption.promotion_list
              WHERE status <> 'DRAFT' ORDER BY number, edition DESC) newest
            ORDER BY published_at DESC, number
            """)
        .query((row, i) -> list(row))
        .list();
  }

  private MapSqlParameterSource parameters(PromotionList list) {
    return new MapSqlParameterSource()
        .addValue("number", list.number())
        .addValue("edition", list.version())
        .addValue("organisation", list.organisation())
        .addValue("department", list.department().name())
        .addValue("status", list.status().name())
        .addValue("form", json.writeValueAsString(list.form()))
        .addValue("saved", list.savedAt().atOffset(ZoneOffset.UTC))
        .addValue("published", at(list.publishedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
        .addValue("ended", at(list.endedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
        .addValue("reason", list.reason());
  }

  private static java.time.@org.jspecify.annotations.Nullable OffsetDateTime at(
      Optional<Instant> instant) {
    return instant.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
  }

  private PromotionList list(ResultSet row) throws SQLException {
    return new PromotionList(
        row.getString("number"),
        row.getInt("edition"),
        row.getObject("organisation", UUID.class),
        Role.valueOf(row.getString("department")),
        json.readValue(row.getString("form"), PromotionForm.class),
        PromotionStatus.valueOf(row.getString("status")),
        row.getTimestamp("saved_at").toInstant(),
        Optional.ofNullable(row.getTimestamp("published_at")).map(Timestamp::toInstant),
        Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
        row.getString("reason"));
  }
}
