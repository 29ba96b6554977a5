package org.anzheng.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where things lie on this machine, and taking a folder away. */
final class Folders {
  private static final long LONGEST_LOG = 10L << 20;

  private Folders() {}

  /**
   * The folder for unpacked programs: root's own home is closed to the account that root's database
   * runs under, so root uses the system's cache; a machine account without a home gets a folder
   * beside the data.
   */
  static Path cache(RunAs runAs, Path directory) {
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path wished =
        runAs.root()
            ? Path.of("/var/cache")
            : xdg == null || xdg.isBlank()
                ? Path.of(System.getProperty("user.home", "/"), ".cache")
                : Path.of(xdg);
    Path own = wished.resolve("anzheng");
    try {
      Files.createDirectories(own);
      if (Files.isWritable(own)) {
        return own;
      }
    } catch (IOException e) {
      return directory.resolveSibling(".postgres");
    }
    return directory.resolveSibling(".postgres");
  }

  /** Makes the folder and what this process writes into it, for the account's eyes only. */
  static Path prepare(Path wished, RunAs runAs) throws IOException {
    Files.createDirectories(wished);
    Path directory = real(wished);
    keep(directory, "rwx------", runAs);
    Path log = Cluster.log(directory);
    if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
      Files.move(log, directory.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    for (Path file : List.of(log, directory.resolve(DirectoryLock.FILE))) {
      if (!Files.exists(file)) {
        Files.createFile(file);
        keep(file, "rw-------", runAs);
      }
    }
    return directory;
  }

  /** One folder, one name: a server is recognised by the path it was started with. */
  static Path real(Path directory) throws IOException {
    return Files.exists(directory) ? directory.toRealPath() : directory.toAbsolutePath();
  }

  private static void keep(Path path, String mode, RunAs runAs) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    runAs.give(path);
  }

  /** A folder that nobody else may look into. */
  static void createPrivate(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  /** What a folder holds now. */
  static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.sorted().toList();
    }
  }

  /** Copies a file to disk; one that has gone meanwhile needs no copy. */
  static void copyPrivate(Path from, Path to) throws IOException {
    try {
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException gone) {
      return;
    }
    Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rw-------"));
    try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (var tree = Files.walk(folder)) {
      deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }
}
