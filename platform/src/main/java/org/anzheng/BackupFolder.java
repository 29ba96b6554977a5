package org.anzheng;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anzheng.postgres.Backup;
import org.anzheng.postgres.PostgresFailure;
import org.anzheng.postgres.Restore;

/**
 * A backup (备份) of one data folder: first the database, then the files, so that every file that the
 * database speaks of is there. Putting it back replaces the database and otherwise only adds what
 * is missing: what the log published since, and its anchor, are never set back.
 */
record BackupFolder(Path folder) {

  /** Written last: a folder without it is no backup. */
  private static final String COMPLETE = "complete.txt";

  private static final String DATABASE = "postgres";
  private static final String FILES = "files";

  /** The witnesses of a demonstration keep their own memory; it must never be set back. */
  private static final Set<String> NOT_OURS = Set.of(DATABASE, ".postgres", "witnesses");

  /** Copies a data folder; its database too, where it is the embedded one. */
  void take(Path data, boolean embedded, Instant now) {
    try {
      if (Files.exists(folder) && !list(folder).isEmpty()) {
        throw new PostgresFailure(folder + " is not empty.");
      }
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      if (embedded) {
        Backup.take(data.resolve(DATABASE), folder.resolve(DATABASE));
      }
      addMissing(data, folder.resolve(FILES));
      Files.writeString(folder.resolve(COMPLETE), now + "\n", StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts it back, with nothing running. */
  void restore(Path data, boolean embedded) {
    try {
      if (!Files.isRegularFile(folder.resolve(COMPLETE))) {
        throw new PostgresFailure(folder + " holds no complete backup.");
      }
      if (embedded) {
        Restore.into(data.resolve(DATABASE), folder.resolve(DATABASE));
      }
      addMissing(folder.resolve(FILES), data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addMissing(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : list(from)) {
      String name = file.getFileName().toString();
      if (!NOT_OURS.contains(name) && !name.startsWith(".draft-")) {
        tree(file, to.resolve(name));
      }
    }
  }

  private static void tree(Path from, Path to) throws IOException {
    if (Files.isDirectory(from)) {
      Files.createDirectories(to);
      for (Path file : list(from)) {
        tree(file, to.resolve(file.getFileName().toString()));
      }
    } else if (Files.isRegularFile(from) && !Files.exists(to)) {
      copy(from, to);
    }
  }

  /** Files are replaced whole or not at all; what has gone meanwhile was not spoken of any more. */
  private static void copy(Path from, Path to) throws IOException {
    try {
      Files.copy(from, to);
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    } catch (NoSuchFileException gone) {
      Files.deleteIfExists(to);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.sorted().toList();
    }
  }
}
