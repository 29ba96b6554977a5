package org.anzheng.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** COPY of the newest rows of the tables that a report fills, into copies with the same indexes. */
final class BareCopy {

  private static final List<String> TABLES =
      List.of(
          "certificates.certificate",
          "certificates.certificate_event",
          "trust.chain",
          "trust.record_version",
          "trust.subject",
          "register.certificate",
          "register.certificate_content",
          "register.certificate_event",
          "register.change",
          "reporting.report_row");

  private final JdbcClient owner;
  private final DataSource source;

  BareCopy(JdbcClient owner, DataSource source) {
    this.owner = owner;
    this.source = source;
  }

  double seconds(int rows) throws Exception {
    owner.sql("CREATE SCHEMA IF NOT EXISTS bench").update();
    List<byte[]> contents = new ArrayList<>();
    try (Connection connection = source.getConnection()) {
      PGConnection copying = connection.unwrap(PGConnection.class);
      for (String table : TABLES) {
        String copy = copy(table);
        owner.sql("DROP TABLE IF EXISTS " + copy).update();
        owner.sql("CREATE TABLE %s (LIKE %s INCLUDING ALL)".formatted(copy, table)).update();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        copying
            .getCopyAPI()
            .copyOut(
                "COPY (SELECT %s FROM %s ORDER BY ctid DESC LIMIT %d) TO STDOUT"
                    .formatted(columns(table), table, rows),
                content);
        contents.add(content.toByteArray());
      }
      long begin = System.nanoTime();
      connection.setAutoCommit(false);
      for (int i = 0; i < TABLES.size(); i++) {
        copying
            .getCopyAPI()
            .copyIn(
                "COPY %s (%s) FROM STDIN".formatted(copy(TABLES.get(i)), columns(TABLES.get(i))),
                new ByteArrayInputStream(contents.get(i)));
      }
      connection.commit();
      return Crowd.seconds(begin);
    }
  }

  private static String copy(String table) {
    return "bench." + table.replace('.', '_');
  }

  /** Without those that the database makes itself. */
  private String columns(String table) {
    return owner
        .sql(
            """
            SELECT string_agg(attname, ', ' ORDER BY attnum) FROM pg_attribute
            WHERE attrelid = CAST(:table AS regclass) AND attnum > 0 AND NOT attisdropped
              AND attgenerated = '' AND attidentity = ''
            """)
        .param("table", table)
        .query((row, i) -> row.getString(1))
        .single();
  }
}
