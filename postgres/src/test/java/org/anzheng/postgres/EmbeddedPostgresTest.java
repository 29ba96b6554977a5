package org.anzheng.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

  @TempDir Path folder;

  @Test
  void keepsItsDataOverRestarts() throws SQLException {
    try (var postgres = EmbeddedPostgres.start(folder.resolve("db"))) {
      Sql.run(postgres.address(), "CREATE TABLE kept (name text)");
      Sql.run(postgres.address(), "INSERT INTO kept VALUES ('示例安全服务有限公司')");
    }
    try (var postgres = EmbeddedPostgres.start(folder.resolve("db"))) {
      assertEquals("示例安全服务有限公司", Sql.ask(postgres.address(), "SELECT name FROM kept"));
    }
  }

  @Test
  void writesThroughToTheDiskUnlessAskedNotTo() throws SQLException {
    try (var postgres = EmbeddedPostgres.start(folder.resolve("db"))) {
      assertEquals("on", Sql.ask(postgres.address(), "SHOW fsync"));
      assertEquals("on", Sql.ask(postgres.address(), "SHOW synchronous_commit"));
      assertEquals("on", Sql.ask(postgres.address(), "SHOW data_checksums"));
    }
    try (var postgres = EmbeddedPostgres.in(folder.resolve("fast")).fast().start()) {
      assertEquals("off", Sql.ask(postgres.address(), "SHOW fsync"));
    }
  }

  @Test
  void refusesAWrongPasswordAndShowsTheRightOneToItsOwnerOnly() throws IOException {
    Path directory = folder.resolve("db");
    try (var postgres = EmbeddedPostgres.in(directory).fast().start()) {
      var stranger = new PostgresAddress(postgres.port(), postgres.user(), "guess");
      var refusal = assertThrows(SQLException.class, stranger::connect);
      assertEquals("28P01", refusal.getSQLState());
      var mode = Files.getPosixFilePermissions(directory.resolve("password"));
      assertEquals("rw-------", PosixFilePermissions.toString(mode));
      assertFalse(postgres.address().toString().contains(postgres.password()));
    }
  }

  @Test
  void takesChineseLettersForLetters() throws SQLException {
    try (var postgres = EmbeddedPostgres.in(folder.resolve("db")).fast().start()) {
      Sql.run(postgres.address(), "CREATE EXTENSION pg_trgm");
      String trigrams = Sql.ask(postgres.address(), "SELECT show_trgm('注册安全')::text");
      assertFalse(trigrams.equals("{}"), trigrams);
    }
  }

  @Test
  void refusesASecondStartOnTheSameDirectoryInOneSentence() {
    Path directory = folder.resolve("db");
    try (var postgres = EmbeddedPostgres.in(directory).fast().start()) {
      var refusal =
          assertThrows(PostgresFailure.class, () -> EmbeddedPostgres.in(directory).start());
      assertTrue(String.valueOf(refusal.getMessage()).contains("already uses " + directory));
      assertEquals(Optional.of(postgres.address()), EmbeddedPostgres.attach(directory));
    }
  }

  @Test
  void knowsItsDatabaseByWhateverNameTheFolderHas() throws IOException {
    Path directory = folder.resolve("db");
    Path link = Files.createSymbolicLink(folder.resolve("link"), directory);
    try (var postgres = EmbeddedPostgres.in(directory).fast().start()) {
      assertEquals(Optional.of(postgres.address()), EmbeddedPostgres.attach(link));
    }
  }

  @Test
  void attachesToNothingWhenNothingRuns() {
    Path directory = folder.resolve("db");
    assertEquals(Optional.empty(), EmbeddedPostgres.attach(directory));
    EmbeddedPostgres.in(directory).fast().start().close();
    assertEquals(Optional.empty(), EmbeddedPostgres.attach(directory));
  }

  @Test
  void takesAFixedPortAndSaysWhenItIsTaken() {
    try (var first = EmbeddedPostgres.in(folder.resolve("one")).fast().start()) {
      var second = EmbeddedPostgres.in(folder.resolve("two")).fast().port(first.port());
      var refusal = assertThrows(PostgresFailure.class, second::start);
      assertTrue(String.valueOf(refusal.getMessage()).contains("did not start"));
    }
  }

  @Test
  void runsWhereTheSocketsPathWouldBeTooLong() throws SQLException {
    Path directory = folder.resolve("a".repeat(60)).resolve("b".repeat(60));
    try (var postgres = EmbeddedPostgres.in(directory).fast().start()) {
      assertEquals("", Sql.ask(postgres.address(), "SHOW unix_socket_directories"));
    }
  }

  @Test
  void forgetsAProcessNumberThatNowBelongsToAnother() throws IOException {
    Path directory = folder.resolve("db");
    EmbeddedPostgres.in(directory).fast().start().close();
    Path pidFile = directory.resolve("cluster/postmaster.pid");
    Files.writeString(pidFile, ProcessHandle.current().pid() + "\n" + directory + "\n");
    EmbeddedPostgres.in(directory).fast().start().close();
    assertFalse(Files.exists(pidFile));
  }

  @Test
  void isNotTakenInByWhatADeadServerWrote() throws IOException, SQLException {
    Path directory = folder.resolve("db");
    int port;
    try (var postgres = EmbeddedPostgres.in(directory).fast().start()) {
      port = postgres.port();
      Files.copy(directory.resolve("cluster/postmaster.pid"), folder.resolve("kept"));
    }
    Files.copy(folder.resolve("kept"), directory.resolve("cluster/postmaster.pid"));
    assertEquals(Optional.empty(), EmbeddedPostgres.attach(directory));
    try (var postgres = EmbeddedPostgres.in(directory).fast().port(port).start()) {
      assertEquals("1", Sql.ask(postgres.address(), "SELECT 1"));
    }
  }

  @Test
  void startsAgainAfterACrashInTheMiddleOfTheFirstStart() throws IOException {
    Path directory = folder.resolve("db");
    Files.createDirectories(directory.resolve("cluster.new/base"));
    EmbeddedPostgres.in(directory).fast().start().close();
    assertFalse(Files.exists(directory.resolve("cluster.new")));
  }

  @Test
  void unpacksTheVersionThatIsOnTheClassPath() {
    // The cache is found by this name: were it wrong, an old version would be started for ever.
    String jars = System.getProperty("java.class.path", "");
    assertTrue(jars.contains("-" + Binaries.VERSION + ".jar"), Binaries.VERSION);
  }

  @Test
  void copiesAndDropsDatabases() throws SQLException {
    try (var postgres = EmbeddedPostgres.in(folder.resolve("db")).fast().start()) {
      postgres.createDatabase("model");
      Sql.run(postgres.address(), "model", "CREATE TABLE t AS SELECT 7 AS n");
      String url = postgres.createDatabase("copy", "model");
      assertTrue(url.endsWith("/copy"));
      assertEquals("7", Sql.ask(postgres.address(), "copy", "SELECT n FROM t"));
      postgres.dropDatabase("copy");
      assertThrows(
          SQLException.class, () -> Sql.ask(postgres.address(), "copy", "SELECT n FROM t"));
      assertThrows(IllegalArgumentException.class, () -> postgres.createDatabase("x; y"));
    }
  }
}
