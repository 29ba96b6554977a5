package org.anzheng.postgres;

import java.nio.file.Path;

/** A process of its own that commits one row after another, and says so, until it is killed. */
final class Child {
  private Child() {}

  @SuppressWarnings("SystemOut") // Its parent reads the acknowledged numbers from there.
  public static void main(String[] args) throws Exception {
    try (var postgres = EmbeddedPostgres.start(Path.of(args[0]));
        var connection = postgres.address().connect();
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS acts (n int PRIMARY KEY)");
      var last = statement.executeQuery("SELECT coalesce(max(n), 0) FROM acts");
      last.next();
      for (int n = last.getInt(1) + 1; ; n++) {
        statement.execute("INSERT INTO acts VALUES (" + n + ")");
        System.out.println(n);
      }
    }
  }
}
