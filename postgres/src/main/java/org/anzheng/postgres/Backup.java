package org.anzheng.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A copy of a cluster while it runs (联机备份): between pg_backup_start and pg_backup_stop its files,
 * then the write-ahead log of that time, which a slot keeps from being recycled. What was committed
 * before the end is in it.
 */
public final class Backup {

  private static final String SLOT = "anzheng_backup";

  /** What a server makes anew, or what belongs to this run of it. */
  private static final Set<String> NOT_COPIED =
      Set.of("pg_internal.init", "pgsql_tmp", "postmaster.pid", "postmaster.opts", "pg_control");

  /** Copied last, as PostgreSQL advises. */
  private static final String CONTROL = "global/pg_control";

  private static final String WAL = "pg_wal";

  /** Folders that must be there, and empty. */
  private static final List<String> EMPTIED =
      List.of(
          "pg_replslot",
          "pg_stat_tmp",
          "pg_subtrans",
          "pg_notify",
          "pg_serial",
          "pg_snapshots",
          "pg_dynshmem",
          WAL,
          WAL + "/archive_status",
          WAL + "/summaries");

  private final Connection session;
  private final Path cluster;
  private final Path copy;

  private Backup(Connection session, Path cluster, Path copy) {
    this.session = session;
    this.cluster = cluster;
    this.copy = copy;
  }

  /**
   * Copies the database that is kept in a folder into another folder. One that runs goes on; one
   * that does not is started for it.
   */
  public static void take(Path directory, Path target) {
    Optional<PostgresAddress> running = EmbeddedPostgres.attach(directory);
    if (running.isPresent()) {
      take(running.get(), directory, target);
    } else if (Files.isDirectory(Cluster.data(directory))) {
      try (EmbeddedPostgres started = EmbeddedPostgres.start(directory)) {
        take(started.address(), directory, target);
      }
    } else {
      throw new PostgresFailure("There is no database in " + directory + ".");
    }
  }

  private static void take(PostgresAddress address, Path directory, Path target) {
    try (Connection session = address.connect("postgres")) {
      Folders.createPrivate(target);
      Path folder = Folders.real(directory);
      new Backup(session, Cluster.data(folder), Cluster.data(target)).take();
      Folders.copyPrivate(folder.resolve("password"), target.resolve("password"));
    } catch (IOException | SQLException e) {
      throw new PostgresFailure("The database could not be copied: " + e.getMessage(), e);
    }
  }

  private void take() throws IOException, SQLException {
    try (Statement statement = session.createStatement()) {
      statement.execute("SELECT pg_create_physical_replication_slot('" + SLOT + "', true, true)");
      statement.execute("SELECT pg_backup_start('anzheng', true)");
      Folders.createPrivate(copy);
      tree(cluster, copy);
      Folders.copyPrivate(cluster.resolve(CONTROL), copy.resolve(CONTROL));
      finish(statement);
    }
  }

  /** The label says from where the log must be replayed. */
  private void finish(Statement statement) throws IOException, SQLException {
    String label;
    String last;
    try (ResultSet end =
        statement.executeQuery(
            "SELECT labelfile, pg_walfile_name(lsn) FROM pg_backup_stop(false)")) {
      end.next();
      label = end.getString(1);
      last = end.getString(2);
    }
    Files.writeString(copy.resolve("backup_label"), label, StandardCharsets.UTF_8);
    for (String emptied : EMPTIED) {
      Folders.createPrivate(copy.resolve(emptied));
    }
    String first = firstSegment(label);
    for (Path segment : Folders.list(cluster.resolve(WAL))) {
      String name = segment.getFileName().toString();
      boolean needed =
          name.matches("[0-9A-F]{24}") && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
      if (needed || name.endsWith(".history")) {
        Folders.copyPrivate(segment, copy.resolve(WAL).resolve(name));
      }
    }
    if (!Files.exists(copy.resolve(WAL).resolve(last))) {
      throw new PostgresFailure("The write-ahead log of the copy is not complete.");
    }
  }

  /** "START WAL LOCATION: 0/2000028 (file 000000010000000000000002)". */
  private static String firstSegment(String label) {
    return label.replaceFirst("(?s)^.*?\\(file ([0-9A-F]{24})\\).*$", "$1");
  }

  private static void tree(Path from, Path to) throws IOException {
    for (Path file : Folders.list(from)) {
      String name = file.getFileName().toString();
      if (NOT_COPIED.contains(name) || EMPTIED.contains(name)) {
        continue;
      }
      if (Files.isDirectory(file)) {
        Folders.createPrivate(to.resolve(name));
        tree(file, to.resolve(name));
      } else if (Files.isRegularFile(file)) {
        Folders.copyPrivate(file, to.resolve(name));
      }
    }
  }
}
