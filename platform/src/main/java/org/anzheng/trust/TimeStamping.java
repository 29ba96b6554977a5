package org.anzheng.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.anzheng.proof.Malformed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has the newest checkpoint stamped when a stamp is due; never stands in the way of the log. */
final class TimeStamping implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TimeStamping.class);

  private final TimeStampClient client;
  private final TimeStampSettings settings;
  private final TimeStampStore store;
  private final LogStore checkpoints;
  private final TimeStampFiles files;
  private final LogClock clock;

  TimeStamping(
      TimeStampClient client,
      TimeStampSettings settings,
      DataSource database,
      ShardFolders folders,
      LogClock clock) {
    JdbcClient jdbc = JdbcClient.create(database);
    this.client = client;
    this.settings = settings;
    this.store = new TimeStampStore(jdbc);
    this.checkpoints = new LogStore(jdbc);
    this.files = new TimeStampFiles(folders);
    this.clock = clock;
  }

  /** Whether there is one more stamp than before. */
  boolean run() throws InterruptedException {
    files.publish(store.all());
    Optional<Integer> shard = store.newestShard();
    if (shard.isEmpty() || !isDue()) {
      return false;
    }
    Optional<SignedHead> head = checkpoints.cosignedCheckpoint(shard.get());
    if (head.isEmpty() || isStamped(shard.get(), head.get())) {
      return false;
    }
    try {
      byte[] note = head.get().note().getBytes(StandardCharsets.UTF_8);
      store.keep(shard.get(), head.get(), client.stamp(note));
      files.publish(store.all());
      return true;
    } catch (IOException | Malformed e) {
      LOG.warn("No time stamp came; it will be asked for again: {}", e.getMessage());
      store.failed(String.valueOf(e.getMessage()), clock.now());
      return false;
    }
  }

  private boolean isDue() {
    Instant before = clock.now().minus(settings.pause());
    return store.last().filter(row -> row.at().isAfter(before)).isEmpty();
  }

  /** An idle log has nothing new to stamp. */
  private boolean isStamped(int logId, SignedHead head) {
    return store
        .last()
        .filter(row -> row.logId() == logId && row.size() == head.size())
        .isPresent();
  }

  @Override
  public void close() {
    client.close();
  }
}
