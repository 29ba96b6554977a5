package org.anzheng.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that changes bodies. */
@Repository
class BodyStore {

  private final JdbcClient jdbc;
  private final BodyEvents events;
  private final ReentryBars bars;
  private final ChangeFilings filings;

  BodyStore(JdbcClient jdbc, BodyEvents events, ReentryBars bars, ChangeFilings filings) {
    this.jdbc = jdbc;
    this.events = events;
    this.bars = bars;
    this.filings = filings;
  }

  /** The next number of a year; the row lock keeps the sequence without gaps. */
  int nextNumber(int year) {
    return jdbc.sql(
            """
            INSERT INTO bodies.approval_sequence AS s (year, last) VALUES (:year, 1)
            ON CONFLICT (year) DO UPDATE SET last = s.last + 1
            RETURNING last
            """)
        .param("year", year)
        .query(Integer.class)
        .single();
  }

  Optional<Body> find(String approvalNo) {
    return jdbc.sql("SELECT * FROM bodies.body WHERE approval_no = :number")
        .param("number", approvalNo)
        .query(BodyStore::body)
        .optional();
  }

  Optional<Body> findOf(UUID organisation) {
    return jdbc.sql(
            """
            SELECT * FROM bodies.body WHERE organisation = :organisation
            ORDER BY standing IN ('IN_FORCE', 'SUSPENDED_ORDER') DESC, valid_from DESC,
              approval_no DESC
            LIMIT 1
            """)
        .param("organisation", organisation)
        .query(BodyStore::body)
        .optional();
  }

  void insert(BodyApproved fact) {
    findOf(fact.organisation())
        .filter(body -> !body.standing().ended())
        .ifPresent(body -> {
          throw new Refusal(BodyRefusal.ALREADY_APPROVED, body.approvalNo());
        });
    jdbc.sql(
            """
            INSERT INTO bodies.body (organisation, approval_no, name, name_en, standing,
              standing_since, valid_from, valid_to)
            VALUES (:organisation, :number, :name, :nameEn, :standing, :from, :from, :to)
            """)
        .param("organisation", fact.organisation())
        .param("number", fact.approvalNo())
        .param("name", fact.name())
        .param("nameEn", fact.nameEn())
        .param("standing", BodyTransition.APPROVE.to().name())
        .param("from", fact.validFrom())
        .param("to", fact.validTo())
        .update();
    fact.scope().forEach(item -> save(fact.approvalNo(), item));
    fact.evidence().forEach((condition, seen) -> insert(fact.approvalNo(), condition, seen));
    events.append(fact);
  }

  void save(Body body, BodyStandingChanged fact) {
    int rows =
        jdbc.sql(
                """
                UPDATE bodies.body
                SET standing = :standing, standing_since = coalesce(:since, standing_since), version = version + 1
                WHERE approval_no = :number AND version = :version
                """)
            .param("standing", fact.to().name())
            .param("since", fact.from() == fact.to() ? null : fact.effective(), Types.DATE)
            .param("number", body.approvalNo())
            .param("version", body.version())
            .update();
    changed(rows);
    events.append(fact);
    fact.barredUntil()
        .ifPresent(day -> bars.insert(fact.act().id(), body.organisation(), day, fact.reason()));
  }

  void save(Body body, BodyScopeChanged fact) {
    int rows =
        jdbc.sql(
                """
                UPDATE bodies.body SET valid_to = :to, version = version + 1
                WHERE approval_no = :number AND version = :version
                """)
            .param("to", fact.validTo())
            .param("number", body.approvalNo())
            .param("version", body.version())
            .update();
    changed(rows);
    fact.items().forEach(item -> save(body.approvalNo(), item));
    events.append(fact);
  }

  /** A change of name is the name from now on; every other change is kept as filed. */
  void save(Body body, BodyChangeFiled fact) {
    boolean renamed = fact.form().change() == FiledChange.NAME;
    int rows =
        jdbc.sql(
                """
                UPDATE bodies.body SET name = coalesce(:name, name),
                  name_en = coalesce(:nameEn, name_en), version = version + 1
                WHERE approval_no = :number AND version = :version
                """)
            .param("name", renamed ? fact.form().after().strip() : null, Types.VARCHAR)
            .param("nameEn", renamed ? fact.form().afterEn().strip() : null, Types.VARCHAR)
            .param("number", body.approvalNo())
            .param("version", body.version())
            .update();
    changed(rows);
    filings.insert(fact);
    events.append(fact);
  }

  /** A publication of fees moves the version on, so that two at once cannot both succeed. */
  void touch(Body body, TariffPublished fact) {
    int rows =
        jdbc.sql(
                """
                UPDATE bodies.body SET version = version + 1
                WHERE approval_no = :number AND version = :version
                """)
            .param("number", body.approvalNo())
            .param("version", body.version())
            .update();
    changed(rows);
    events.append(fact, body.standing());
  }

  private void save(String approvalNo, ScopeItem item) {
    jdbc.sql(
            """
            INSERT INTO bodies.scope_item (approval_no, category, valid_from, valid_to, revoked_on)
            VALUES (:number, :category, :from, :to, :revoked)
            ON CONFLICT (approval_no, category, valid_from) DO UPDATE
            SET valid_to = excluded.valid_to, revoked_on = excluded.revoked_on
            """)
        .param("number", approvalNo)
        .param("category", item.category())
        .param("from", item.from())
        .param("to", item.to())
        .param("revoked", item.revoked().orElse(null), Types.DATE)
        .update();
  }

  private void insert(String approvalNo, ApprovalCondition condition, String evidence) {
    jdbc.sql(
            """
            INSERT INTO bodies.condition (approval_no, condition, evidence)
            VALUES (:number, :condition, :evidence)
            """)
        .param("number", approvalNo)
        .param("condition", condition.name())
        .param("evidence", evidence)
        .update();
  }

  private static void changed(int rows) {
    if (rows == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  private static Body body(ResultSet row, int number) throws SQLException {
    return new Body(
        row.getObject("organisation", UUID.class),
        row.getString("approval_no"),
        BodyStanding.valueOf(row.getString("standing")),
        row.getInt("version"));
  }
}
