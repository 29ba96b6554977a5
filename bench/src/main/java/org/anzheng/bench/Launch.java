package org.anzheng.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Starts an application, waits for its first page and stops it. */
final class Launch {

  private static final int PATIENCE_SECONDS = 300;
  private static final int POLL_MILLIS = 10;

  private final Layout layout;
  private final List<String> arguments;
  private final Path log;
  private final int port;

  /** The port is chosen here and stays; arguments are the application's own. */
  Launch(Layout layout, List<String> arguments, Path log) throws IOException {
    this.layout = layout;
    this.log = log;
    this.port = freePort();
    this.arguments = new ArrayList<>(arguments);
    this.arguments.add("--server.port=" + port);
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Seconds from the start of the process to the first good answer of the sign-in page. */
  double secondsToReady() throws Exception {
    URL page = URI.create("http://localhost:" + port + "/login").toURL();
    return secondsUntil(() -> answers(page));
  }

  /** Starts it once, until it has made this file and answers. */
  void untilExists(Path file) throws Exception {
    URL page = URI.create("http://localhost:" + port + "/login").toURL();
    secondsUntil(() -> Files.exists(file) && answers(page));
  }

  private double secondsUntil(BooleanSupplier ready) throws Exception {
    Files.createDirectories(log.getParent());
    ProcessBuilder builder =
        new ProcessBuilder(layout.command(arguments))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    // no setting of whoever runs the bench may change what is measured
    builder.environment().keySet().removeIf(name -> name.startsWith("ANZHENG_"));
    long begin = System.nanoTime();
    Process process = builder.start();
    try {
      await(process, ready, begin);
      return Crowd.seconds(begin);
    } finally {
      stop(process);
    }
  }

  private void await(Process process, BooleanSupplier ready, long begin) throws Exception {
    while (!ready.getAsBoolean()) {
      if (!process.isAlive() || Crowd.seconds(begin) > PATIENCE_SECONDS) {
        throw new IllegalStateException("did not become ready, " + log + " says why");
      }
      Thread.sleep(POLL_MILLIS);
    }
  }

  private static boolean answers(URL page) {
    try {
      HttpURLConnection connection = (HttpURLConnection) page.openConnection();
      connection.setInstanceFollowRedirects(false);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static void stop(Process process) throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("did not stop");
    }
  }
}
