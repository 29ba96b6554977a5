package org.anzheng.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** A running PostgreSQL of our own (内嵌数据库); closing it shuts the server down. */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
  private static final Duration STOP_PATIENCE = Duration.ofMinutes(1);

  private final Server server;
  private final DirectoryLock lock;
  private final PostgresAddress address;

  private EmbeddedPostgres(Server server, DirectoryLock lock, PostgresAddress address) {
    this.server = server;
    this.lock = lock;
    this.address = address;
  }

  /** Starts the database kept in this folder, which is made on the first start. */
  public static EmbeddedPostgres start(Path directory) {
    return in(directory).start();
  }

  public static StartOptions in(Path directory) {
    return StartOptions.in(directory);
  }

  /** Where the database in this folder answers, if some process is running it now. */
  public static Optional<PostgresAddress> attach(Path directory) {
    try {
      Path folder = Folders.real(directory);
      var running =
          Postmaster.of(Cluster.data(folder)).filter(Postmaster::ready).filter(Postmaster::alive);
      if (running.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new PostgresAddress(running.get().port(), Cluster.OWNER, Cluster.password(folder)));
    } catch (IOException e) {
      throw new PostgresFailure("The database in " + directory + " cannot be read: " + e, e);
    }
  }

  static EmbeddedPostgres start(StartOptions options) {
    try {
      RunAs runAs = RunAs.inDirectory(options.directory());
      Path directory = Folders.prepare(options.directory(), runAs);
      DirectoryLock lock = DirectoryLock.take(directory);
      try {
        awaitPredecessor(directory, options.patience());
        var cluster = new Cluster(directory, runAs, Binaries.in(Folders.cache(runAs, directory)));
        cluster.createIfAbsent(options.durable());
        Server server = Server.start(cluster, options);
        return new EmbeddedPostgres(
            server,
            lock,
            new PostgresAddress(server.port(), Cluster.OWNER, Cluster.password(directory)));
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new PostgresFailure(
          "The database in " + options.directory() + " could not start: " + e, e);
    }
  }

  /** The server of a killed process needs a moment to write its last checkpoint. */
  private static void awaitPredecessor(Path directory, Duration patience) throws IOException {
    var predecessor = Postmaster.of(Cluster.data(directory));
    if (predecessor.isEmpty()) {
      return;
    }
    Postmaster old = predecessor.get();
    if (!old.gone(Duration.ofSeconds(5))) {
      // Its watchdog was killed too, so nobody else will tell it.
      old.signal("INT");
      if (!old.gone(patience)) {
        throw new PostgresFailure(
            "The former PostgreSQL of " + directory + " (process " + old.pid() + ") does not end.");
      }
    }
    old.forgetIfNumberReused();
  }

  public PostgresAddress address() {
    return address;
  }

  public String jdbcUrl() {
    return address.jdbcUrl();
  }

  public String user() {
    return address.user();
  }

  public String password() {
    return address.password();
  }

  public int port() {
    return address.port();
  }

  /** Makes an empty database beside the main one and returns its JDBC URL. */
  public String createDatabase(String name) {
    return createDatabase(name, "template1");
  }

  /** Makes a database as a copy of another one, to which nobody may be connected meanwhile. */
  public String createDatabase(String name, String template) {
    return administer("CREATE DATABASE " + checked(name) + " TEMPLATE " + checked(template), name);
  }

  /** Drops a database, ending whatever sessions it has. */
  public void dropDatabase(String name) {
    administer("DROP DATABASE IF EXISTS " + checked(name) + " WITH (FORCE)", name);
  }

  private String administer(String sql, String database) {
    try (var connection = address.connect("postgres");
        var statement = connection.createStatement()) {
      statement.execute(sql);
      return address.jdbcUrl(database);
    } catch (SQLException e) {
      throw new PostgresFailure(sql + ": " + e.getMessage(), e);
    }
  }

  private static String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Not a database name: " + name);
    }
    return name;
  }

  @Override
  public void close() {
    try (lock) {
      server.stop(STOP_PATIENCE);
    } catch (IOException e) {
      throw new PostgresFailure("The database did not stop: " + e.getMessage(), e);
    }
  }
}
