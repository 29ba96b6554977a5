package org.anzheng.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The least a commit can be: one row, a prepared statement, one connection for each client. */
final class BareCommits implements AutoCloseable {

  private static final String INSERT =
      "INSERT INTO bench.bare (number, content) VALUES (?, repeat('x', 200))";

  private final List<Connection> connections = new ArrayList<>();
  private final List<PreparedStatement> statements = new ArrayList<>();

  private BareCommits(DataSource database, int clients) throws SQLException {
    for (int client = 0; client < clients; client++) {
      Connection connection = database.getConnection();
      connections.add(connection);
      statements.add(connection.prepareStatement(INSERT));
    }
  }

  static void createTable(JdbcClient owner) {
    owner.sql("CREATE SCHEMA IF NOT EXISTS bench").update();
    owner.sql("DROP TABLE IF EXISTS bench.bare").update();
    owner
        .sql(
            """
            CREATE TABLE bench.bare (
              id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
              number text NOT NULL, content text NOT NULL
            )
            """)
        .update();
    owner.sql("CREATE INDEX bare_number ON bench.bare (number)").update();
  }

  /** Seconds that so many commits take. */
  static double time(DataSource database, int clients, int commits) throws Exception {
    try (var bare = new BareCommits(database, clients)) {
      return Crowd.time(clients, commits, bare::commit);
    }
  }

  private void commit(int client) throws SQLException {
    PreparedStatement statement = statements.get(client);
    statement.setString(1, "N-" + client);
    statement.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : connections) {
      connection.close();
    }
  }
}
