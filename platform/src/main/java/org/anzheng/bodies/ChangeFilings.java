package org.anzheng.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** 变更备案查询: the changes a body filed. */
@Repository
@NamedInterface("reads")
public class ChangeFilings {

  private final JdbcClient jdbc;

  ChangeFilings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Newest first. */
  public List<FiledChangeRecord> of(String approvalNo) {
    return jdbc.sql(
            """
            SELECT * FROM bodies.change_filing WHERE approval_no = :number ORDER BY filed_at DESC
            """)
        .param("number", approvalNo)
        .query(ChangeFilings::filing)
        .list();
  }

  void insert(BodyChangeFiled fact) {
    ChangeFiling form = fact.form();
    jdbc.sql(
            """
            INSERT INTO bodies.change_filing (fact_id, approval_no, change, changed_on, after,
              after_en, evidence, late, filed_at)
            VALUES (:fact, :number, :change, :changedOn, :after, :afterEn, :evidence, :late, :at)
            """)
        .param("fact", fact.act().id())
        .param("number", fact.approvalNo())
        .param("change", form.change().name())
        .param("changedOn", form.changedOn())
        .param("after", form.after().strip())
        .param("afterEn", form.afterEn().strip())
        .param("evidence", form.evidence().orElse(null), Types.OTHER)
        .param("late", fact.late())
        .param("at", Timestamp.from(fact.act().at()))
        .update();
  }

  private static FiledChangeRecord filing(ResultSet row, int number) throws SQLException {
    return new FiledChangeRecord(
        row.getObject("fact_id", UUID.class),
        FiledChange.valueOf(row.getString("change")),
        row.getObject("changed_on", LocalDate.class),
        row.getString("after"),
        row.getString("after_en"),
        Optional.ofNullable(row.getObject("evidence", UUID.class)),
        row.getBoolean("late"),
        row.getTimestamp("filed_at").toInstant());
  }
}
