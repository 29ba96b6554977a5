package org.anzheng;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The three NOLOGIN roles the platform works under by SET ROLE. Where the connecting user may not
 * create them, the platform refuses to start and prints the SQL to run.
 */
final class DatabaseRoles {

  static final String APPLICATION = "anzheng_app";
  static final String SEQUENCER = "anzheng_sequencer";
  static final String READER = "anzheng_reader";

  private static final List<String> ALL = List.of(APPLICATION, SEQUENCER, READER);

  private DatabaseRoles() {}

  static void ensure(DataSource owner) {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      for (String role : ALL) {
        ensure(statement, role);
      }
      refuseDeafLocale(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The database user cannot set up its roles. Run as an administrator:\n" + script(), e);
    }
  }

  private static void ensure(Statement statement, String role) throws SQLException {
    statement.execute(
        """
        DO $$ BEGIN
          IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '%1$s') THEN
            CREATE ROLE %1$s NOLOGIN;
          END IF;
          IF NOT pg_has_role(current_user, '%1$s', 'MEMBER') THEN
            EXECUTE format('GRANT %1$s TO %%I', current_user);
          END IF;
        END $$
        """
            .formatted(role));
  }

  /** A C-locale database silently ignores Chinese in text search: better not to start at all. */
  private static void refuseDeafLocale(Statement statement) throws SQLException {
    try (var rows = statement.executeQuery("SELECT '注' ~ '[[:alpha:]]'")) {
      rows.next();
      if (!rows.getBoolean(1)) {
        throw new IllegalStateException(
            "The database's LC_CTYPE does not know Chinese letters. Create it with a UTF-8 locale,"
                + " for example: CREATE DATABASE anzheng TEMPLATE template0 ENCODING 'UTF8'"
                + " LOCALE 'C.UTF-8'");
      }
    }
  }

  private static String script() {
    return ALL.stream()
        .map(r -> "CREATE ROLE " + r + " NOLOGIN; GRANT " + r + " TO <the database user>;")
        .collect(Collectors.joining("\n"));
  }
}
