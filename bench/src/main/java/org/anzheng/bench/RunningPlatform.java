package org.anzheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.anzheng.Platform;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The whole platform on a durable PostgreSQL of its own; its web server stands idle. */
final class RunningPlatform implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final Map<Path, ConfigurableApplicationContext> KEPT = new ConcurrentHashMap<>();

  private final ConfigurableApplicationContext context;
  private final Path data;
  private final boolean temporary;

  private RunningPlatform(ConfigurableApplicationContext context, Path data, boolean temporary) {
    this.context = context;
    this.data = data;
    this.temporary = temporary;
  }

  /** Starts one in this folder that serves every bench asking for the folder, until closed. */
  static AutoCloseable keep(Path folder) {
    ConfigurableApplicationContext kept = start(folder);
    KEPT.put(folder.toAbsolutePath(), kept);
    return () -> {
      KEPT.values().remove(kept);
      kept.close();
    };
  }

  /** Starts it in the folder given, which stays, or else in one that is deleted afterwards. */
  static RunningPlatform start(Optional<Path> folder) throws IOException {
    if (folder.isPresent() && KEPT.get(folder.get()) instanceof ConfigurableApplicationContext c) {
      return new RunningPlatform(c, folder.get(), false);
    }
    Path data = folder.isPresent() ? folder.get() : temporaryFolder();
    try {
      return new RunningPlatform(start(data), data, folder.isEmpty());
    } catch (RuntimeException e) {
      if (folder.isEmpty()) {
        FileSystemUtils.deleteRecursively(data);
      }
      throw e;
    }
  }

  private static ConfigurableApplicationContext start(Path data) {
    return new SpringApplicationBuilder(Platform.class)
        .initializers(RunningPlatform::putSwitch)
        .run(
            "--anzheng.data=" + data,
            "--anzheng.db.url=",
            "--anzheng.demo=false",
            // a bench works through reports itself
            "--anzheng.reports.worker=false",
            // the log's own check would find the acts that were measured without the journal
            "--anzheng.log.monitor-every=PT0S",
            // the bench itself says when
            "--anzheng.open-data.first-after=P1D",
            "--anzheng.statistics.first-after=P1D",
            "--server.port=0",
            "--management.server.port=0",
            "--anzheng.admin-password=bench-" + System.nanoTime(),
            "--anzheng.public-url=http://bench.example",
            // signing people up is preparation here, and never measured
            "--anzheng.password.memory=1024",
            "--anzheng.password.iterations=1",
            // the allowance is counted as ever, and large enough for one visitor that is many
            "--anzheng.visits.per-minute=2000000000",
            "--anzheng.visits.burst=2000000000",
            "--spring.main.banner-mode=off",
            "--logging.level.root=WARN");
  }

  private static void putSwitch(ConfigurableApplicationContext context) {
    if (context instanceof GenericApplicationContext open) {
      open.registerBean(
          SwitchedJournal.class,
          () -> new SwitchedJournal(context),
          definition -> definition.setPrimary(true));
    }
  }

  /** Beside the build, not under the system's folder for such: that may be no real disk. */
  private static Path temporaryFolder() throws IOException {
    Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
    return Files.createTempDirectory(target, "bench-");
  }

  <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  /** The port of its web server. */
  int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** The owner's connection: makes the tables of the benches. */
  JdbcClient owner() {
    return JdbcClient.create(dataSource());
  }

  /** The owner's pool. */
  DataSource dataSource() {
    return context.getBean("ownerDataSource", DataSource.class);
  }

  /** With the journal as always; without it the guards of these tables are off as well. */
  void journal(boolean on, List<String> factTables) {
    get(SwitchedJournal.class).turn(on);
    for (String table : factTables) {
      owner()
          .sql("ALTER TABLE %s %s TRIGGER require_leaf".formatted(table, on ? "ENABLE" : "DISABLE"))
          .update();
    }
  }

  /** Waits until what a round left behind is done, so that it is not counted to the next. */
  void settle() throws InterruptedException {
    awaitListeners();
    until(() -> isEmpty("trust.tlog_pending"), "the log to catch up");
  }

  /** Waits until every listener has heard of every act. */
  void awaitListeners() throws InterruptedException {
    until(() -> isEmpty("platform.event_publication"), "the listeners to finish");
  }

  private boolean isEmpty(String table) {
    return get(JdbcClient.class)
        .sql("SELECT NOT EXISTS (SELECT 1 FROM " + table + ")")
        .query(Boolean.class)
        .single();
  }

  private static void until(BooleanSupplier done, String what) throws InterruptedException {
    long begin = System.nanoTime();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() - begin > PATIENCE.toNanos()) {
        throw new IllegalStateException("waited in vain for " + what);
      }
      Thread.sleep(5);
    }
  }

  @Override
  public void close() throws IOException {
    if (KEPT.containsValue(context)) {
      return;
    }
    context.close();
    if (temporary) {
      FileSystemUtils.deleteRecursively(data);
    }
  }
}
