package org.anzheng.journeys.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The demonstration, played once and copied for each story, so that no story waits for it and none
 * disturbs another. {@code -Danzheng.world=DIR} keeps it for the next run as well.
 */
final class World {

  static final List<String> SETTINGS = List.of("--anzheng.demo=true");

  private static final int FIRST = 20_000;
  private static final int LAST = 30_000;

  private static final Path KEPT =
      Optional.ofNullable(System.getProperty("anzheng.world"))
          .map(Path::of)
          .orElseGet(World::temporary);

  /** Two at that address would take each other's port, or answer each other's stories. */
  private static final Semaphore ADDRESS = new Semaphore(1);

  private World() {}

  /** Waits until nobody else answers at the address of the copies; who leaves it says so. */
  static RunningPlatform alone(Function<Runnable, RunningPlatform> start) {
    ADDRESS.acquireUninterruptibly();
    try {
      return start.apply(ADDRESS::release);
    } catch (RuntimeException | Error e) {
      ADDRESS.release();
      throw e;
    }
  }

  /** A copy of its files. */
  static synchronized Path copy() {
    try {
      play();
      Path copy = Files.createTempDirectory("anzheng-journey");
      copy(data(), copy);
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where every copy answers: the log bears this address. */
  static int port() {
    try {
      return Integer.parseInt(Files.readString(played()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void play() throws IOException {
    if (!Files.exists(played())) {
      int port = lastingPort();
      RunningPlatform.on(Files.createDirectories(data()), port, SETTINGS).close();
      Files.writeString(played(), Integer.toString(port));
    }
  }

  /** Below those that the system gives to whoever asks for any, so that it is free later too. */
  private static int lastingPort() {
    return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(FIRST, LAST))
        .filter(World::isFree)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  private static Path data() {
    return KEPT.resolve("data");
  }

  private static Path played() {
    return KEPT.resolve("port");
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("anzheng-world");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (!Files.isDirectory(file)) {
          Files.copy(file, target);
        } else if (!Files.exists(target)) {
          Files.createDirectory(
              target,
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
      }
    }
  }
}
