package org.anzheng.trust;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The right to sequence, held by at most one session of the database. It saves work and is not what
 * keeps the log single: that is the fence in {@link LogStore#move} and the {@link Anchor}.
 */
final class Leadership implements AutoCloseable {

  /** "anzheng" in letters of a telephone, so that nobody else's lock has it. */
  static final long LOCK = 2_694_364L;

  private final Connection connection;
  private final LogStore store;
  private final TransactionTemplate transaction;

  private Leadership(Connection connection) {
    this.connection = connection;
    SingleConnectionDataSource single = new SingleConnectionDataSource(connection, true);
    this.store = new LogStore(JdbcClient.create(single));
    this.transaction = new TransactionTemplate(new DataSourceTransactionManager(single));
  }

  /** Takes the lead if nobody has it. */
  static Optional<Leadership> take(DataSource sequencer) throws SQLException {
    Connection connection = sequencer.getConnection();
    boolean taken = false;
    try {
      taken = ask(connection, "SELECT pg_try_advisory_lock(?)");
      return taken ? Optional.of(new Leadership(connection)) : Optional.empty();
    } finally {
      if (!taken) {
        connection.close();
      }
    }
  }

  LogStore store() {
    return store;
  }

  /** Runs a transaction whose commit is durable when it returns. */
  <T> T inTransaction(Function<LogStore, T> work) {
    return transaction.execute(status -> {
      store.insistOnDurability();
      return work.apply(store);
    });
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      ask(connection, "SELECT pg_advisory_unlock(?)");
    }
  }

  private static boolean ask(Connection connection, String question) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setLong(1, LOCK);
      try (ResultSet answer = statement.executeQuery()) {
        answer.next();
        return answer.getBoolean(1);
      }
    }
  }
}
