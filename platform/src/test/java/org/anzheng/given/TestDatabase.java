package org.anzheng.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.anzheng.postgres.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives every test context a fresh database on one embedded PostgreSQL per JVM. */
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    if (!context.getEnvironment().getProperty("anzheng.db.url", "").isBlank()) {
      return;
    }
    EmbeddedPostgres postgres = Server.RUNNING;
    TestPropertyValues.of(
            "anzheng.db.url=" + postgres.createDatabase("context_" + COUNT.incrementAndGet()),
            "anzheng.db.user=" + postgres.user(),
            "anzheng.db.password=" + postgres.password(),
            "anzheng.data=" + temporaryFolder("anzheng-data"),
            "anzheng.public-url=http://anzheng.example",
            "anzheng.admin-password=" + GivenParties.PASSWORD,
            // all tests come from one address
            "anzheng.visits.per-minute=0",
            // a third of all their time would go into passwords of invented people
            "anzheng.password.memory=64",
            "anzheng.password.iterations=1",
            // tests pass deadlines themselves, at times of their own
            "anzheng.deadlines.timer=false",
            // and check the log when they want to
            "anzheng.log.monitor-every=PT0S")
        .applyTo(context);
  }

  /** The server all test contexts share; started with the first. */
  public static EmbeddedPostgres server() {
    return Server.RUNNING;
  }

  private static Path temporaryFolder(String prefix) {
    try {
      Path folder = Files.createTempDirectory(prefix);
      Server.FOLDERS.add(folder);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Server {
    static final List<Path> FOLDERS = new CopyOnWriteArrayList<>();
    static final EmbeddedPostgres RUNNING =
        EmbeddedPostgres.in(temporaryFolder("anzheng-postgres")).fast().start();

    static {
      // after all contexts are closed, which still need the database
      SpringApplication.getShutdownHandlers().add(Server::cleanUp);
    }

    /** Stops the server, then deletes all that tests have kept in files. */
    static void cleanUp() {
      RUNNING.close();
      FOLDERS.forEach(folder -> FileSystemUtils.deleteRecursively(folder.toFile()));
    }
  }
}
