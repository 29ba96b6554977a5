package org.anzheng.witness;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.SignedNote;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * The witness's memory (见证账本), in SQLite. What a method returns from is on disk: the file is in WAL
 * mode with synchronous FULL. A witness that forgot could cosign a second history.
 */
final class Ledger implements AutoCloseable {

  private static final String[] TABLES = {
    """
    CREATE TABLE IF NOT EXISTS log (
      origin TEXT PRIMARY KEY, keys TEXT NOT NULL, size INTEGER NOT NULL DEFAULT 0,
      note TEXT, cosigned_at INTEGER) STRICT
    """,
    """
    CREATE TABLE IF NOT EXISTS refusal (
      at INTEGER NOT NULL, origin TEXT NOT NULL, kind TEXT NOT NULL, head TEXT NOT NULL,
      held TEXT NOT NULL, refused TEXT NOT NULL, settled_at INTEGER,
      PRIMARY KEY (origin, head)) STRICT
    """
  };

  private final Connection connection;

  private Ledger(Connection connection) {
    this.connection = connection;
  }

  static Path file(Path folder) {
    return folder.resolve("witness.sqlite");
  }

  static Ledger open(Path folder) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout(5_000);
    Connection connection = config.createConnection("jdbc:sqlite:" + file(folder));
    try (Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        statement.execute(table);
      }
    }
    return new Ledger(connection);
  }

  /** Keys of a log; empty while it is not admitted. */
  synchronized Set<NoteVerifier> keysOf(String origin) throws SQLException {
    try (PreparedStatement ask = prepare("SELECT keys FROM log WHERE origin = ?", origin);
        ResultSet row = ask.executeQuery()) {
      return row.next()
          ? row.getString(1).lines().map(NoteVerifier::parse).collect(Collectors.toSet())
          : new HashSet<>();
    }
  }

  /** Admits a log for good: whoever comes later with other keys for it is not believed. */
  synchronized void admit(String origin, Set<NoteVerifier> keys) throws SQLException {
    String lines = keys.stream().map(NoteVerifier::vkey).sorted().collect(Collectors.joining("\n"));
    update("INSERT INTO log (origin, keys) VALUES (?, ?) ON CONFLICT DO NOTHING", origin, lines);
  }

  synchronized List<Held> held() throws SQLException {
    List<Held> held = new ArrayList<>();
    try (PreparedStatement ask =
            prepare("SELECT origin, note, cosigned_at FROM log ORDER BY origin");
        ResultSet row = ask.executeQuery()) {
      while (row.next()) {
        String note = row.getString("note");
        held.add(
            new Held(
                row.getString("origin"),
                note == null ? null : SignedNote.parse(note),
                time(row, "cosigned_at")));
      }
    }
    return held;
  }

  Held held(String origin) throws SQLException {
    return held().stream()
        .filter(held -> held.origin().equals(origin))
        .findFirst()
        .orElse(new Held(origin, null, null));
  }

  /**
   * Compare and persist: nothing changes unless the log is still held as it was read.
   *
   * @return whether it was
   */
  synchronized boolean advance(Held from, Held to) throws SQLException {
    String before = from.note() == null ? null : from.note().format();
    boolean advanced =
        update(
                """
                UPDATE log SET size = ?, note = ?, cosigned_at = ?
                WHERE origin = ? AND size = ? AND note IS ?
                """,
                to.size(),
                text(to),
                seconds(to.cosignedAt()),
                from.origin(),
                from.size(),
                before)
            == 1;
    if (advanced && to.note() != null) {
      update(
          """
          UPDATE refusal SET settled_at = ?
          WHERE origin = ? AND head = ? AND kind = 'UNPROVEN' AND settled_at IS NULL
          """,
          seconds(to.cosignedAt()),
          to.origin(),
          to.note().text());
    }
    return advanced;
  }

  /** Keeps the evidence; a checkpoint refused before is not kept twice. */
  synchronized void keep(Refusal refusal, int most) throws SQLException {
    update(
        """
        INSERT INTO refusal (at, origin, kind, head, held, refused)
        SELECT ?, ?, ?, ?, ?, ?
        WHERE (SELECT count(*) FROM refusal WHERE origin = ? AND kind = ?) < ?
        ON CONFLICT (origin, head) DO UPDATE SET kind = excluded.kind, held = excluded.held
          WHERE refusal.kind = 'UNPROVEN' AND excluded.kind = 'FORK'
        """,
        seconds(refusal.at()),
        refusal.origin(),
        refusal.kind().name(),
        SignedNote.parse(refusal.refused()).text(),
        refusal.held(),
        refusal.refused(),
        refusal.origin(),
        refusal.kind().name(),
        most);
  }

  synchronized List<Refusal> refusals() throws SQLException {
    List<Refusal> refusals = new ArrayList<>();
    try (PreparedStatement ask = prepare("SELECT * FROM refusal ORDER BY at DESC, origin, head");
        ResultSet row = ask.executeQuery()) {
      while (row.next()) {
        refusals.add(
            new Refusal(
                Instant.ofEpochSecond(row.getLong("at")),
                row.getString("origin"),
                RefusalKind.valueOf(row.getString("kind")),
                row.getString("held"),
                row.getString("refused"),
                time(row, "settled_at")));
      }
    }
    return refusals;
  }

  @Override
  public synchronized void close() throws SQLException {
    connection.close();
  }

  private int update(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(sql, values)) {
      return statement.executeUpdate();
    }
  }

  private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static @Nullable String text(Held held) {
    return held.note() == null ? null : held.note().format();
  }

  private static @Nullable Long seconds(@Nullable Instant time) {
    return time == null ? null : time.getEpochSecond();
  }

  private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
    long seconds = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochSecond(seconds);
  }
}
