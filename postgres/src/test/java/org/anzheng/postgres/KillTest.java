package org.anzheng.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of the application: no process stays, no acknowledged commit is lost. */
class KillTest {

  @TempDir Path folder;

  @Test
  void aKilledProcessLeavesNoServerAndLosesNoCommit() throws Exception {
    Path directory = folder.resolve("db");
    int acknowledged = 0;
    for (int round = 1; round <= 3; round++) {
      acknowledged = commitsUntilKilled(directory, acknowledged + 40 * round);
      // No wait here: the next start meets the dying server.
      try (var postgres = EmbeddedPostgres.start(directory)) {
        int kept = Integer.parseInt(Sql.ask(postgres.address(), "SELECT max(n) FROM acts"));
        // The one commit in flight at the kill may or may not have been made.
        assertTrue(kept >= acknowledged, kept + " kept of " + acknowledged);
        assertEquals(
            Integer.toString(kept), Sql.ask(postgres.address(), "SELECT count(*) FROM acts"));
        acknowledged = kept;
      }
    }
  }

  @Test
  void aKilledProcessTakesItsServerWithIt() throws Exception {
    Path directory = folder.resolve("db");
    commitsUntilKilled(directory, 5);
    Optional<Postmaster> left = Postmaster.of(Cluster.data(directory));
    if (left.isPresent()) {
      assertTrue(left.get().gone(Duration.ofSeconds(60)), "still running: " + left.get());
    }
    assertEquals(0, serversOf(directory));
    assertEquals(Optional.empty(), EmbeddedPostgres.attach(directory));
  }

  @Test
  void anOrphanWhoseWatchdogWasKilledTooIsStoppedByTheNextStart() throws Exception {
    Path directory = folder.resolve("db");
    Process child = child(directory);
    awaitCommit(child, 1);
    Postmaster orphan = Postmaster.of(Cluster.data(directory)).orElseThrow();
    // The server first loses its shell, then the application.
    ProcessHandle.of(orphan.pid()).flatMap(ProcessHandle::parent).orElseThrow().destroyForcibly();
    child.destroyForcibly().waitFor();
    try (var postgres = EmbeddedPostgres.start(directory)) {
      assertFalse(Postmaster.of(Cluster.data(directory)).orElseThrow().pid() == orphan.pid());
      assertTrue(Integer.parseInt(Sql.ask(postgres.address(), "SELECT max(n) FROM acts")) >= 1);
    }
  }

  private static int commitsUntilKilled(Path directory, int enough) throws Exception {
    Process child = child(directory);
    int last = awaitCommit(child, enough);
    child.toHandle().destroyForcibly();
    child.onExit().join();
    return last;
  }

  private static Process child(Path directory) throws IOException {
    String java = Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path", "");
    return new ProcessBuilder(
            java, "-XX:+UseSerialGC", "-cp", classPath, Child.class.getName(), directory.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** The last number the child wrote, once it is large enough. */
  private static int awaitCommit(Process child, int enough) throws IOException {
    BufferedReader out = child.inputReader();
    int last = 0;
    while (last < enough) {
      last = Integer.parseInt(Objects.requireNonNull(out.readLine(), "the child ended early"));
    }
    return last;
  }

  private static long serversOf(Path directory) {
    String data = Cluster.data(directory).toString();
    return ProcessHandle.allProcesses()
        .filter(p -> p.info().commandLine().filter(c -> c.contains(data)).isPresent())
        .count();
  }
}
