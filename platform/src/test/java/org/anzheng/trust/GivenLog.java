package org.anzheng.trust;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.kernel.Fact;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A log of its own: database, folders, keys and clock, without the rest of the platform. */
final class GivenLog implements AutoCloseable {

  private static final Sealer SEALER = new Sealer(new byte[32]);

  final LogDatabase database;
  final Path data;
  final MovableTime time = new MovableTime();
  final LogClock clock = new LogClock(time);
  final HikariDataSource app;
  final HikariDataSource sequencerPool;
  final JdbcClient jdbc;
  final TransactionTemplate transaction;
  final FactJournal journal;
  final LogKeys keys;
  final Anchor anchor;
  final ShardFolders folders;
  final TrustListFile trustList;
  final Fsck fsck;
  final Witnesses witnesses;
  final TokenKeys tokenKeys;
  final TokenSigning signing;
  final StatusFiles statusFiles;
  final StatusPublisher statuses;

  private GivenLog(
      LogDatabase database, Path data, WitnessSettings witnessSettings, Optional<Path> roots) {
    this.database = database;
    this.data = data;
    app = database.under("anzheng_app", 10);
    sequencerPool = database.under("anzheng_sequencer", 3);
    jdbc = JdbcClient.create(app);
    transaction = new TransactionTemplate(new JdbcTransactionManager(app));
    witnesses = new Witnesses(witnessSettings);
    LogWitnesses view = new LogWitnesses(jdbc, witnesses, clock, new SimpleMeterRegistry());
    LogHealth health = new LogHealth(jdbc, Duration.ofHours(4), new SimpleMeterRegistry());
    journal =
        new FactJournal(
            new JournalStore(jdbc),
            new FactBody(),
            new RecordBodies(jdbc, SEALER),
            SEALER,
            clock,
            health,
            new WitnessDebt(view, false, Duration.ofHours(4)),
            event -> {});
    LogSettings settings =
        new LogSettings(data, data.resolve("anchor"), URI.create("https://anzheng.example"));
    WithdrawnKeys withdrawn = new WithdrawnKeys(settings.keys().resolve("withdrawn.txt"));
    keys = new LogKeys(settings.keys(), settings.host(), withdrawn);
    anchor = new Anchor(settings.anchor(), Optional.empty());
    folders = new ShardFolders(settings.log());
    tokenKeys = new SealedKeys(settings.tokenKeys(), SEALER, withdrawn);
    trustList =
        new TrustListFile(
            settings,
            keys,
            clock,
            jdbc,
            new TrustListContent(settings, keys, witnesses, tokenKeys, withdrawn),
            withdrawn,
            new RootHolders(roots));
    statusFiles = new StatusFiles(settings, clock);
    signing = new TokenSigning(tokenKeys, trustList, settings);
    statuses =
        new StatusPublisher(
            jdbc, new StatusPrefix(jdbc, witnesses, clock), statusFiles, signing, clock);
    fsck = new Fsck(app, folders, anchor, keys, SEALER, tokenKeys, statusFiles);
  }

  static GivenLog fresh() {
    return fresh(WitnessSettings.NONE);
  }

  static GivenLog fresh(WitnessSettings witnesses) {
    return new GivenLog(LogDatabase.fresh(), temporary(), witnesses, Optional.empty());
  }

  /** Root keys of which others hold the private halves. */
  static GivenLog fresh(Path roots) {
    return new GivenLog(LogDatabase.fresh(), temporary(), WitnessSettings.NONE, Optional.of(roots));
  }

  /** A backup of everything while this one goes on. */
  GivenLog backup() throws InterruptedException {
    for (HikariDataSource pool : List.of(app, sequencerPool)) {
      while (pool.getHikariPoolMXBean() != null
          && pool.getHikariPoolMXBean().getTotalConnections() > 0) {
        pool.getHikariPoolMXBean().softEvictConnections();
        Thread.sleep(10);
      }
    }
    return copy();
  }

  /** The same log again, as a copy of everything; nobody may be connected to this one. */
  GivenLog copy() {
    Path copied = temporary();
    copyFolder(data, copied);
    return new GivenLog(database.copy(), copied, WitnessSettings.NONE, Optional.empty());
  }

  static String chain() {
    return "case/" + UUID.randomUUID();
  }

  <F extends Fact> F announce(F fact) {
    transaction.executeWithoutResult(status -> {
      SampleTable.insert(jdbc, fact.act().id());
      journal.announce(fact);
    });
    return fact;
  }

  /** So many facts on one chain in one transaction. */
  void announce(int count) {
    String chain = chain();
    transaction.executeWithoutResult(status -> {
      for (int i = 0; i < count; i++) {
        Sample fact = Sample.on(chain);
        SampleTable.insert(jdbc, fact.act().id());
        journal.announce(fact);
      }
    });
  }

  Sequencer sequencer(StepListener listener) {
    return new Sequencer(
        sequencerPool, folders, anchor, new AnnouncedKeys(keys, trustList), clock, listener);
  }

  /** With another anchor than its own. */
  Sequencer sequencerWith(Anchor other) {
    return new Sequencer(
        sequencerPool,
        folders,
        other,
        new AnnouncedKeys(keys, trustList),
        clock,
        StepListener.none());
  }

  Sequencer sequencer() {
    return sequencer(StepListener.none());
  }

  void publish() {
    try {
      Sequencer sequencer = sequencer();
      Pass pass = sequencer.pass();
      while (pass == Pass.PUBLISHED_FULL || pass == Pass.NOT_LEADING) {
        pass = sequencer.pass();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What somebody does who has the database's own password. */
  void asOwner(String sql) {
    database.owner().sql("SET session_replication_role = replica; " + sql).update();
  }

  Shard shard() {
    return new LogStore(jdbc).shards().getLast();
  }

  Path folder() {
    return folders.folder(shard().logId());
  }

  static void copyFolder(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("anzheng-log");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    app.close();
    sequencerPool.close();
  }
}
