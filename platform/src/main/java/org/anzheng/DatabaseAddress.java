package org.anzheng;

import java.nio.file.Path;
import java.util.Optional;
import org.anzheng.postgres.EmbeddedPostgres;
import org.anzheng.postgres.PostgresAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertyResolver;

/**
 * Where the PostgreSQL is: the server's that was named, else the embedded one under the data
 * folder.
 *
 * @param embedded the process we started and must stop; null with a server's PostgreSQL or when
 *     another of our processes runs it
 */
record DatabaseAddress(
    String url, String user, String password, @Nullable EmbeddedPostgres embedded)
    implements AutoCloseable {

  /** The server's that was named, else the embedded one; a command attaches to a running one. */
  static DatabaseAddress in(PropertyResolver settings) {
    String url = settings.getProperty("anzheng.db.url", "");
    return url.isBlank()
        ? embeddedUnder(
            Path.of(settings.getRequiredProperty("anzheng.data")), besideThePlatform(settings))
        : named(
            url,
            settings.getProperty("anzheng.db.user", ""),
            settings.getProperty("anzheng.db.password", ""));
  }

  /** Whether this process runs one command and leaves the platform's work to the platform. */
  static boolean besideThePlatform(PropertyResolver settings) {
    return !settings.getProperty("anzheng.command", "").isEmpty();
  }

  static DatabaseAddress named(String url, String user, String password) {
    return new DatabaseAddress(url, user, password, null);
  }

  // a running instance is used only by a command beside the platform, never by a second one
  private static DatabaseAddress embeddedUnder(Path data, boolean beside) {
    Path folder = data.resolve("postgres");
    Optional<PostgresAddress> running = beside ? EmbeddedPostgres.attach(folder) : Optional.empty();
    return running
        .map(r -> new DatabaseAddress(r.jdbcUrl(), r.user(), r.password(), null))
        .orElseGet(() -> started(folder));
  }

  private static DatabaseAddress started(Path folder) {
    EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
    return new DatabaseAddress(postgres.jdbcUrl(), postgres.user(), postgres.password(), postgres);
  }

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }
}
