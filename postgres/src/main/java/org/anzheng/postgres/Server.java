package org.anzheng.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run of the server program, from its start to its end. */
record Server(Cluster cluster, Watchdog watchdog, int port) {
  /** A socket's path must fit into 107 bytes, on every platform, with its file name. */
  private static final int LONGEST_SOCKET_FOLDER = 107 - "/.s.PGSQL.65535".length();

  private static final int TRIES = 5;

  /** Between choosing a free port and taking it another process may take it: then try the next. */
  static Server start(Cluster cluster, StartOptions options) throws IOException {
    for (int attempt = 1; ; attempt++) {
      int port = options.port() == 0 ? freePort() : options.port();
      long logged = Files.exists(cluster.log()) ? Files.size(cluster.log()) : 0;
      var server =
          new Server(
              cluster,
              Watchdog.run(cluster.runAs(), command(cluster, options, port), cluster.log()),
              port);
      if (server.readyOrStopped(options.patience())) {
        return server;
      }
      String reason = firstComplaint(cluster.log(), logged);
      boolean portTaken = reason.contains("could not bind") || reason.contains("listen socket");
      if (options.port() != 0 || !portTaken || attempt == TRIES) {
        throw new PostgresFailure(
            "PostgreSQL did not start: " + reason + " (log: " + cluster.log() + ")");
      }
    }
  }

  private static List<String> command(Cluster cluster, StartOptions options, int port)
      throws IOException {
    String data = cluster.data().toString();
    boolean socketFits = data.getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET_FOLDER;
    var command = new ArrayList<>(List.of(cluster.binaries().program("postgres").toString()));
    command.addAll(List.of("-D", data, "-p", Integer.toString(port)));
    command.addAll(List.of("-c", "listen_addresses=127.0.0.1"));
    command.addAll(List.of("-c", "unix_socket_directories=" + (socketFits ? data : "")));
    if (!options.settings().containsKey("shared_buffers")) {
      command.addAll(List.of("-c", "shared_buffers=" + SharedBuffers.of(cluster.data())));
    }
    command.addAll(options.arguments());
    return command;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private boolean readyOrStopped(Duration patience) throws IOException {
    boolean up = false;
    try {
      up = ready(patience);
    } finally {
      if (!up) {
        stop(patience);
      }
    }
    return up;
  }

  /** The server itself writes into its pid file when it takes connections; a dead one had, too. */
  private boolean ready(Duration patience) throws IOException {
    Instant end = Instant.now().plus(patience);
    while (watchdog.alive() && Instant.now().isBefore(end)) {
      if (postmaster().filter(p -> p.ready() && p.port() == port && p.alive()).isPresent()) {
        return true;
      }
      pause();
    }
    return false;
  }

  private Optional<Postmaster> postmaster() throws IOException {
    return Postmaster.of(cluster.data());
  }

  void stop(Duration patience) throws IOException {
    var postmaster = postmaster();
    watchdog.release();
    if (postmaster.isEmpty() || postmaster.get().gone(patience)) {
      return;
    }
    postmaster.get().signal("QUIT");
    postmaster.get().gone(patience);
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PostgresFailure("Starting PostgreSQL was interrupted.", e);
    }
  }

  private static String firstComplaint(Path log, long from) throws IOException {
    byte[] all = Files.readAllBytes(log);
    int start = (int) Math.min(from, all.length);
    return new String(all, start, all.length - start, StandardCharsets.UTF_8)
        .lines()
        .filter(l -> l.contains("FATAL") || l.contains("could not") || l.contains("not found"))
        .findFirst()
        .orElse("it gave no reason");
  }
}
