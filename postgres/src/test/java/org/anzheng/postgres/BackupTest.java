package org.anzheng.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void aCopyMadeWhileItIsWrittenHasAllThatWasCommittedBefore() throws Exception {
    Path live = folder.resolve("live");
    Path backup = folder.resolve("backup");
    AtomicInteger committed = new AtomicInteger();
    int before;
    try (EmbeddedPostgres postgres = EmbeddedPostgres.in(live).fast().start();
        ExecutorService thread = Executors.newSingleThreadExecutor()) {
      execute(postgres, "CREATE TABLE numbers (n int PRIMARY KEY, filler text)");
      AtomicBoolean writing = new AtomicBoolean(true);
      Future<?> writer =
          thread.submit(() -> {
            while (writing.get()) {
              int n = committed.get() + 1;
              execute(postgres, "INSERT INTO numbers VALUES (" + n + ", repeat('x', 2000))");
              committed.set(n);
            }
            return null;
          });
      while (committed.get() < 100) {
        Thread.sleep(10);
      }
      before = committed.get();
      Backup.take(live, backup);
      writing.set(false);
      writer.get();
      assertThrows(PostgresFailure.class, () -> Restore.into(live, backup), "while it runs");
      execute(postgres, "DROP TABLE numbers");
    }
    Optional<Path> aside = Restore.into(live, backup);
    assertTrue(Files.isDirectory(aside.orElseThrow()), "nothing is deleted");
    try (EmbeddedPostgres restored = EmbeddedPostgres.in(live).fast().start()) {
      assertTrue(number(restored, "SELECT count(*) FROM numbers") >= before);
      assertEquals(0, number(restored, "SELECT count(*) - max(n) FROM numbers"), "no gap");
    }
    Path elsewhere = folder.resolve("elsewhere");
    assertTrue(Restore.into(elsewhere, backup).isEmpty());
    try (EmbeddedPostgres restored = EmbeddedPostgres.in(elsewhere).fast().start()) {
      assertTrue(number(restored, "SELECT count(*) FROM numbers") >= before);
    }
  }

  @Test
  void whatIsNotThereCannotBeCopied() {
    assertThrows(
        PostgresFailure.class,
        () -> Backup.take(folder.resolve("nothing"), folder.resolve("backup")));
  }

  private static void execute(EmbeddedPostgres postgres, String sql) throws Exception {
    try (Connection session = postgres.address().connect();
        Statement statement = session.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int number(EmbeddedPostgres postgres, String sql) throws Exception {
    try (Connection session = postgres.address().connect();
        Statement statement = session.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }
}
