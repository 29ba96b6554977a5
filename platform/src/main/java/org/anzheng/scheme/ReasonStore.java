package org.anzheng.scheme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the reason code tables. */
@Repository
class ReasonStore {

  private final JdbcClient jdbc;

  ReasonStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ReasonCode> of(ReasonTable table) {
    return jdbc.sql(
            """
            SELECT DISTINCT ON (code) * FROM scheme.reason_code
            WHERE reason_table = :table ORDER BY code, version DESC
            """)
        .param("table", table.name())
        .query(ReasonStore::row)
        .list();
  }

  Optional<ReasonCode> find(ReasonTable table, String code) {
    return jdbc.sql(
            """
            SELECT * FROM scheme.reason_code
            WHERE reason_table = :table AND code = :code ORDER BY version DESC LIMIT 1
            """)
        .param("table", table.name())
        .param("code", code)
        .query(ReasonStore::row)
        .optional();
  }

  private static ReasonCode row(ResultSet row, int number) throws SQLException {
    return new ReasonCode(
        ReasonTable.valueOf(row.getString("reason_table")),
        row.getString("code"),
        row.getString("text_zh"),
        row.getString("text_en"),
        row.getString("version"),
        row.getBoolean("national"));
  }
}
