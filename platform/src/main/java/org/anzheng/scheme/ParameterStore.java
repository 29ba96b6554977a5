package org.anzheng.scheme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the parameter register. */
@Repository
class ParameterStore {

  private final JdbcClient jdbc;

  ParameterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ParameterRow> on(LocalDate day) {
    return jdbc.sql(
            """
            SELECT * FROM scheme.parameter
            WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to > :day)
            """)
        .param("day", day)
        .query(ParameterStore::row)
        .list();
  }

  List<ParameterRow> all() {
    return jdbc.sql("SELECT * FROM scheme.parameter ORDER BY key, valid_from DESC")
        .query(ParameterStore::row)
        .list();
  }

  private static ParameterRow row(ResultSet row, int number) throws SQLException {
    return new ParameterRow(
        ParameterKey.valueOf(row.getString("key")),
        row.getLong("value"),
        ParameterUnit.valueOf(row.getString("unit")),
        row.getString("basis"),
        row.getString("citation_zh"),
        row.getString("citation_en"),
        Confidence.valueOf(row.getString("confidence")),
        row.getBoolean("checked"),
        row.getObject("valid_from", LocalDate.class),
        Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
  }
}
