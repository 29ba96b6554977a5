package org.anzheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * An application as it is started fast: its jar unpacked and, if one was made, an AOT cache.
 *
 * @param flags of the JVM; the same for training and for running, or the cache would not fit
 */
record Layout(Path jar, Optional<Path> cache, List<String> flags) {

  static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  /** A layout that a build has left. */
  static Layout in(Path folder, List<String> flags) throws IOException {
    List<String> all = new ArrayList<>(flags);
    if (Files.exists(folder.resolve("beans.defined"))) {
      all.add("-Dspring.aot.enabled=true");
    }
    return new Layout(only(folder, ".jar").orElseThrow(), only(folder, ".aot"), all);
  }

  /** Unpacks a jar into a folder, which is emptied first. */
  static Layout unpack(Path jar, Path folder, List<String> flags) throws Exception {
    FileSystemUtils.deleteRecursively(folder);
    run(
        List.of(
            JAVA + "",
            "-Djarmode=tools",
            "-jar",
            jar + "",
            "extract",
            "--destination",
            folder + ""),
        folder.resolveSibling(folder.getFileName() + ".log"));
    return in(folder, flags);
  }

  /** One start tells the JVM what to load. */
  Layout trained() throws Exception {
    Path made = jar.resolveSibling("app.aot");
    List<String> command = new ArrayList<>(List.of(JAVA.toString()));
    command.addAll(flags);
    command.addAll(List.of("-XX:AOTCacheOutput=" + made, "-Dspring.context.exit=onRefresh"));
    command.addAll(List.of("-jar", jar.toString(), "--server.port=0"));
    run(command, jar.resolveSibling("training.log"));
    return new Layout(jar, Optional.of(made), flags);
  }

  /** What starts it. */
  List<String> command(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA.toString()));
    command.addAll(flags);
    cache.ifPresent(
        made -> command.addAll(List.of("-XX:AOTCache=" + made, "-Xlog:aot*=error,cds*=error")));
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(arguments);
    return command;
  }

  private static Optional<Path> only(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).findFirst();
    }
  }

  private static void run(List<String> command, Path log) throws Exception {
    Files.createDirectories(log.getParent());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("failed, " + log + " says why: " + command);
    }
  }
}
