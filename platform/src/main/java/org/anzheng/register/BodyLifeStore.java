package org.anzheng.register;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anzheng.bodies.BodyApproved;
import org.anzheng.bodies.BodyFact;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.FiledChange;
import org.anzheng.bodies.FiledChangeRecord;
import org.anzheng.bodies.ScopeItem;
import org.anzheng.kernel.ChinaTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * SQL of what a body may do and is called, with when that was decided and recorded. Written after
 * the events it comes from; every statement may run twice.
 */
@Repository
class BodyLifeStore {

  /** The event that granted a period ends with it and comes nearest to its first day. */
  private static final String SCOPE =
      """
      INSERT INTO register.body_scope (approval_no, category, holds_from, holds_to, revoked_on,
        granted_at, recorded_at, revocation_recorded_at)
      SELECT i.no, i.category, i.holds_from, i.holds_to, i.revoked_on,
        coalesce(g.effective_at, i.holds_from::timestamp AT TIME ZONE 'Asia/Shanghai'),
        coalesce(g.recorded_at, i.holds_from::timestamp AT TIME ZONE 'Asia/Shanghai'),
        CASE WHEN i.revoked_on IS NOT NULL THEN coalesce(
          (SELECT min(e.recorded_at) FROM register.body_event e
           WHERE e.approval_no = i.no AND e.kind = 'BodyScopeChanged.REVOKE_CATEGORY'
             AND i.category = ANY (string_to_array(e.categories, ','))
             AND e.recorded_at >= i.revoked_on::timestamp AT TIME ZONE 'Asia/Shanghai'),
          i.revoked_on::timestamp AT TIME ZONE 'Asia/Shanghai') END
      FROM (VALUES (:no, :category, :from::date, :to::date, :revoked::date))
        i (no, category, holds_from, holds_to, revoked_on)
      LEFT JOIN LATERAL (SELECT e.effective_at, e.recorded_at FROM register.body_event e
        WHERE e.approval_no = i.no
          AND e.kind IN ('BodyApproved', 'BodyScopeChanged.EXTEND', 'BodyScopeChanged.RENEW')
          AND i.category = ANY (string_to_array(e.categories, ',')) AND e.until = i.holds_to
        ORDER BY abs((e.effective_at AT TIME ZONE 'Asia/Shanghai')::date - i.holds_from),
          e.recorded_at LIMIT 1) g ON true
      """;

  private final JdbcClient jdbc;

  BodyLifeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What it is approved for, as it is now. */
  void saveScope(BodySummary body) {
    jdbc.sql("DELETE FROM register.body_scope WHERE approval_no = :no")
        .param("no", body.approvalNo())
        .update();
    body.scope().forEach(item -> saveScope(body.approvalNo(), item));
  }

  private void saveScope(String approvalNo, ScopeItem item) {
    jdbc.sql(SCOPE)
        .param("no", approvalNo)
        .param("category", item.category())
        .param("from", item.from())
        .param("to", item.to())
        .param("revoked", item.revoked().orElse(null), Types.DATE)
        .update();
  }

  /** The name it was approved under, and each that it filed since. */
  void saveNames(BodyFact fact, List<FiledChangeRecord> filed) {
    if (fact instanceof BodyApproved approved) {
      saveName(
          approved.act().id(),
          approved.approvalNo(),
          new NameSince(
              approved.name(),
              approved.nameEn(),
              ChinaTime.startOf(approved.validFrom()),
              approved.act().at()));
    }
    filed.stream()
        .filter(change -> change.change() == FiledChange.NAME)
        .forEach(change ->
            saveName(
                change.fact(),
                fact.approvalNo(),
                new NameSince(
                    change.after(),
                    change.afterEn(),
                    ChinaTime.startOf(change.changedOn()),
                    change.filed())));
  }

  private void saveName(UUID fact, String approvalNo, NameSince name) {
    jdbc.sql(
            """
            INSERT INTO register.body_name (fact_id, approval_no, name, name_en, effective_at,
              recorded_at)
            VALUES (:fact, :no, :name, :nameEn, :effective, :recorded)
            ON CONFLICT (fact_id) DO NOTHING
            """)
        .param("fact", fact)
        .param("no", approvalNo)
        .param("name", name.name())
        .param("nameEn", name.nameEn())
        .param("effective", at(name.effective()))
        .param("recorded", at(name.recorded()))
        .update();
  }

  private static Timestamp at(Instant instant) {
    return Timestamp.from(instant);
  }
}
