package org.anzheng.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/**
 * Puts a copied cluster in the place of the one that is kept in a folder (恢复数据库). Nothing is
 * deleted: the one that was there is kept beside it.
 */
public final class Restore {

  private Restore() {}

  /**
   * Replaces the database of a folder by a backup's; refused while a process runs it.
   *
   * @return where the replaced one lies now; empty where there was none
   */
  public static Optional<Path> into(Path directory, Path backup) {
    try {
      Files.createDirectories(directory);
      RunAs runAs = RunAs.inDirectory(directory);
      Path folder = Folders.prepare(directory, runAs);
      try (DirectoryLock lock = DirectoryLock.take(folder)) {
        if (EmbeddedPostgres.attach(folder).isPresent()) {
          throw new PostgresFailure("The database in " + folder + " runs: stop it first.");
        }
        return replace(folder, backup, runAs);
      }
    } catch (IOException e) {
      throw new PostgresFailure("The database could not be restored: " + e.getMessage(), e);
    }
  }

  private static Optional<Path> replace(Path folder, Path backup, RunAs runAs) throws IOException {
    Path fresh = folder.resolve("cluster.new");
    Folders.delete(fresh);
    copy(Cluster.data(backup), fresh, runAs);
    Path cluster = Cluster.data(folder);
    Optional<Path> replaced = Optional.empty();
    if (Files.exists(cluster)) {
      String time = Instant.now().toString().replaceAll("[^0-9TZ]", "");
      Path aside = folder.resolve("cluster.before-" + time);
      Files.move(cluster, aside, StandardCopyOption.ATOMIC_MOVE);
      replaced = Optional.of(aside);
    }
    Path password = folder.resolve("password");
    Folders.copyPrivate(backup.resolve("password"), password);
    runAs.give(password);
    Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
    return replaced;
  }

  private static void copy(Path from, Path to, RunAs runAs) throws IOException {
    Folders.createPrivate(to);
    runAs.give(to);
    for (Path file : Folders.list(from)) {
      Path copied = to.resolve(file.getFileName().toString());
      if (Files.isDirectory(file)) {
        copy(file, copied, runAs);
      } else {
        Folders.copyPrivate(file, copied);
        runAs.give(copied);
      }
    }
  }
}
