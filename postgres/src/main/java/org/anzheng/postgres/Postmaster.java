package org.anzheng.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a cluster's {@code postmaster.pid} says about the server that runs it, or ran it.
 *
 * @param port 0 while the server has not come that far
 */
record Postmaster(Path cluster, long pid, int port, boolean ready) {
  private static final int PORT_LINE = 3;
  private static final int STATUS_LINE = 7;

  static Optional<Postmaster> of(Path cluster) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file(cluster));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    long pid = lines.isEmpty() ? 0 : number(lines.getFirst());
    int port = lines.size() > PORT_LINE ? (int) number(lines.get(PORT_LINE)) : 0;
    boolean ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
    return pid <= 0 ? Optional.empty() : Optional.of(new Postmaster(cluster, pid, port, ready));
  }

  private static Path file(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }

  private static long number(String line) {
    try {
      return Long.parseLong(line.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /**
   * Whether the process still runs and is this cluster's server: after a crash of the machine the
   * number in the file may belong to anything.
   */
  boolean alive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(p -> p.info().arguments().map(a -> names(a)).orElse(true))
        .isPresent();
  }

  private boolean names(String[] arguments) {
    return List.of(arguments).contains(cluster.toString());
  }

  /** Waits until the process is gone; false when it outlives the patience. */
  boolean gone(Duration patience) {
    if (!alive()) {
      return true;
    }
    try {
      var handle = ProcessHandle.of(pid);
      if (handle.isPresent()) {
        handle.get().onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      }
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (java.util.concurrent.ExecutionException e) {
      return !alive();
    }
  }

  /** INT ends sessions and shuts down cleanly, QUIT stops at once and leaves recovery to do. */
  void signal(String name) {
    RunAs.MYSELF.run(List.of("sh", "-c", "kill -" + name + " " + pid));
  }

  /**
   * PostgreSQL refuses to start while the number in the file is some live process's, even a
   * stranger's. In every other case the file stays: PostgreSQL learns from it whether sessions of a
   * dead server still work on the files.
   */
  void forgetIfNumberReused() throws IOException {
    if (ProcessHandle.of(pid).isPresent() && !alive()) {
      Files.deleteIfExists(file(cluster));
    }
  }
}
