package org.anzheng.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
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

  BodyStore(JdbcClient jdbc, BodyEvents events) {
    this.jdbc = jdbc;
    this.events = events;
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
    return jdbc.sql("SELECT * FROM bodies.body WHERE organisation = :organisation")
        .param("organisation", organisation)
        .query(BodyStore::body)
        .optional();
  }

  void insert(BodyApproved fact) {
    findOf(fact.organisation())
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
    fact.scope().forEach(item -> insert(fact.organisation(), item));
    fact.evidence().forEach((condition, seen) -> insert(fact.organisation(), condition, seen));
    events.append(fact);
  }

  void save(Body body, BodyStandingChanged fact) {
    int rows =
        jdbc.sql(
                """
                UPDATE bodies.body
                SET standing = :standing, standing_since = :since, version = version + 1
                WHERE organisation = :organisation AND version = :version
                """)
            .param("standing", fact.to().name())
            .param("since", fact.effective())
            .param("organisation", body.organisation())
            .param("version", body.version())
            .update();
    changed(rows);
    events.append(fact);
  }

  /** A publication of fees moves the version on, so that two at once cannot both succeed. */
  void touch(Body body, TariffPublished fact) {
    int rows =
        jdbc.sql(
                """
                UPDATE bodies.body SET version = version + 1
                WHERE organisation = :organisation AND version = :version
                """)
            .param("organisation", body.organisation())
            .param("version", body.version())
            .update();
    changed(rows);
    events.append(fact, body.standing());
  }

  private void insert(UUID organisation, ScopeItem item) {
    jdbc.sql(
            """
            INSERT INTO bodies.scope_item (organisation, category, valid_from, valid_to)
            VALUES (:organisation, :category, :from, :to)
            """)
        .param("organisation", organisation)
        .param("category", item.category())
        .param("from", item.from())
        .param("to", item.to())
        .update();
  }

  private void insert(UUID organisation, ApprovalCondition condition, String evidence) {
    jdbc.sql(
            """
            INSERT INTO bodies.condition (organisation, condition, evidence)
            VALUES (:organisation, :condition, :evidence)
            """)
        .param("organisation", organisation)
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
