package org.anzheng.postgres;

import java.sql.SQLException;
import java.util.Objects;

/** One statement over a connection of its own. */
final class Sql {
  private Sql() {}

  static void run(PostgresAddress address, String sql) throws SQLException {
    run(address, PostgresAddress.DATABASE, sql);
  }

  static void run(PostgresAddress address, String database, String sql) throws SQLException {
    try (var connection = address.connect(database);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String ask(PostgresAddress address, String sql) throws SQLException {
    return ask(address, PostgresAddress.DATABASE, sql);
  }

  static String ask(PostgresAddress address, String database, String sql) throws SQLException {
    try (var connection = address.connect(database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return Objects.requireNonNull(rows.getString(1));
    }
  }
}
