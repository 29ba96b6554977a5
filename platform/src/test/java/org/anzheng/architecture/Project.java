package org.anzheng.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own files, as the tests of the architecture read them. */
final class Project {

  static final Path ROOT = Path.of(System.getProperty("anzheng.root", "..")).toAbsolutePath();
  static final Path MAIN = ROOT.resolve("platform/src/main/java/org/anzheng");
  static final Path MESSAGES = ROOT.resolve("platform/src/main/resources/messages");

  private Project() {}

  /** Hand-written main sources of every Maven module. */
  static List<Path> mainSources() {
    return sources("src/main/java");
  }

  /** The tests and stories of every Maven module. */
  static List<Path> testSources() {
    return sources("src/test/java");
  }

  private static List<Path> sources(String folder) {
    return Stream.of("proof", "verifier", "witness", "postgres", "platform", "bench", "journeys")
        .map(module -> ROOT.resolve(module).resolve(folder))
        .filter(Files::isDirectory)
        .flatMap(sources -> javaFiles(sources).stream())
        .toList();
  }

  static List<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
