package org.anzheng.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where a running database answers and with which account (数据库地址). */
public record PostgresAddress(int port, String user, String password) {
  /** The database every Anzheng instance works in. */
  public static final String DATABASE = "anzheng";

  public String jdbcUrl() {
    return jdbcUrl(DATABASE);
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public Connection connect() throws SQLException {
    return connect(DATABASE);
  }

  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), user, password);
  }

  /** The password stays out of logs. */
  @Override
  public String toString() {
    return user + " at " + jdbcUrl();
  }
}
