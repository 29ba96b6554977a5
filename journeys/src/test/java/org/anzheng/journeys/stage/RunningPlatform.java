package org.anzheng.journeys.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The platform in a process of its own, with its own embedded PostgreSQL, as a stranger would start
 * it: so it can be killed.
 */
public final class RunningPlatform implements AutoCloseable {

  /** The operator's password on a new instance. */
  public static final String OPERATOR_PASSWORD = "journey-operator-password";

  private final Path data;
  private final int port;
  private final int managementPort;
  private final List<String> settings;
  private final Runnable afterwards;
  private Process process;

  private RunningPlatform(
      Path data, int port, int managementPort, List<String> settings, Runnable afterwards) {
    this.data = data;
    this.port = port;
    this.managementPort = managementPort;
    this.settings = settings;
    this.afterwards = afterwards;
    this.process = launch();
    awaitReady();
  }

  /** A new, empty instance. */
  public static RunningPlatform empty(String... settings) {
    try {
      return on(Files.createTempDirectory("anzheng-journey"), freePort(), List.of(settings));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An instance with the demonstration; each story has its own copy, one after the other. */
  public static RunningPlatform demonstration() {
    return World.alone(
        left -> new RunningPlatform(World.copy(), World.port(), freePort(), World.SETTINGS, left));
  }

  static RunningPlatform on(Path data, int port, List<String> settings) {
    return new RunningPlatform(data, port, freePort(), settings, () -> {});
  }

  /** Another node of the same installation: the same data and settings, ports of its own. */
  public RunningPlatform another() {
    return new RunningPlatform(data, freePort(), freePort(), settings, () -> {});
  }

  /** The address of a page. */
  public String at(String path) {
    return "http://localhost:" + port + path;
  }

  /** Where the instance keeps everything. */
  public Path data() {
    return data;
  }

  /** Kills the process at once, as a power cut would. */
  public void kill() {
    process.destroyForcibly();
    Patience.await(process);
  }

  /** Kills the database first, then the platform, both at once and without a word. */
  public void killWithDatabase() {
    try (Stream<String> lines = Files.lines(data.resolve("postgres/cluster/postmaster.pid"))) {
      lines
          .findFirst()
          .map(Long::parseLong)
          .flatMap(ProcessHandle::of)
          .ifPresent(ProcessHandle::destroyForcibly);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    kill();
  }

  /** Starts it again on the same data. */
  public void startAgain() {
    process = launch();
    awaitReady();
  }

  /**
   * Runs {@code fsck} beside the running platform and returns what it printed and its exit code.
   */
  public Outcome fsck() {
    return Program.run(command("--anzheng.command=fsck"));
  }

  /** Fills this empty instance, as {@code ./anzheng generate} does, and leaves it stopped. */
  public Outcome generate(int certificates) {
    process.destroy();
    Patience.await(process);
    return Program.run(
        command(
            "--anzheng.generate=" + certificates,
            "--server.port=" + port,
            "--management.server.port=" + managementPort));
  }

  /** Runs the command {@code verify} as a stranger would, without the platform. */
  public static Outcome verify(String... arguments) {
    return Program.run(Program.java("org.anzheng.verifier.Verify", List.of(arguments)));
  }

  /** Downloads a public file. */
  public Path fetch(String path) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(at(path))).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      Path file = Files.createTempFile(data, "fetched", ".txt");
      return client.send(request, HttpResponse.BodyHandlers.ofFile(file)).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends bytes that no client would send and returns what comes back. */
  public String says(String request) {
    try (Socket socket = new Socket("localhost", port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How a command ended. */
  public record Outcome(int exit, String output) {}

  @Override
  public void close() {
    process.destroy();
    Patience.await(process);
    afterwards.run();
  }

  private Process launch() {
    try {
      return command(
              "--anzheng.admin-password=" + OPERATOR_PASSWORD,
              "--server.port=" + port,
              "--management.server.port=" + managementPort)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessBuilder command(String... more) {
    List<String> arguments = new ArrayList<>(List.of("--anzheng.data=" + data));
    arguments.addAll(settings);
    arguments.addAll(List.of(more));
    return Program.java("org.anzheng.Platform", arguments);
  }

  private void awaitReady() {
    long end = System.nanoTime() + Patience.WHOLE.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      if (answers()) {
        return;
      }
      Patience.pause();
    }
    process.destroy();
    throw new IllegalStateException("the platform did not start:\n" + read(log()));
  }

  private boolean answers() {
    // Pages answer a moment before the start is over, when the operator may not exist yet.
    String readiness = "http://localhost:" + managementPort + "/actuator/health/readiness";
    HttpRequest request = HttpRequest.newBuilder(URI.create(readiness)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Path log() {
    return data.resolve("journey.log");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
