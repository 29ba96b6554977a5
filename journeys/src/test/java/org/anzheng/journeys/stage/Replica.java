package org.anzheng.journeys.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.anzheng.postgres.EmbeddedPostgres;

/** A streaming replica of a database: a copy of its files that follows it from then on. */
public final class Replica {

  /** What a running server has open and a copy must not have. */
  private static final List<String> NOT_COPIED = List.of("postmaster.pid", "postmaster.opts");

  private Replica() {}

  /**
   * Starts a replica.
   *
   * @param folder where the primary keeps its files
   * @param copy where the replica is to keep its own
   */
  public static EmbeddedPostgres of(EmbeddedPostgres primary, Path folder, Path copy)
      throws SQLException, IOException {
    try (Connection connection =
            DriverManager.getConnection(
                primary.address().jdbcUrl("postgres"), primary.user(), primary.password());
        Statement statement = connection.createStatement()) {
      statement.execute("SELECT pg_backup_start('replica', true)");
      copy(folder, copy);
      statement.execute("SELECT labelfile FROM pg_backup_stop(false)");
      try (var label = statement.getResultSet()) {
        label.next();
        Files.writeString(copy.resolve("cluster/backup_label"), label.getString(1));
      }
    }
    follow(primary, copy.resolve("cluster"));
    return EmbeddedPostgres.start(copy);
  }

  private static void follow(EmbeddedPostgres primary, Path cluster) throws IOException {
    Files.createFile(cluster.resolve("standby.signal"));
    Files.writeString(
        cluster.resolve("postgresql.auto.conf"),
        "primary_conninfo = 'host=127.0.0.1 port=%d user=%s password=%s'\nhot_standby = on\n"
            .formatted(primary.port(), primary.user(), primary.password()),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(
              target,
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else if (Files.isRegularFile(file) && !NOT_COPIED.contains(name(file))) {
          Files.copy(file, target);
        }
      }
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
