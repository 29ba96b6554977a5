package org.anzheng.trust;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 时间戳: what an outside authority stamped of the log, for whoever looks at the log. */
@NamedInterface("reads")
@Service
public class TimeStamps {

  private final TimeStampStore store;
  private final TimeStampSettings settings;

  TimeStamps(JdbcClient jdbc, TimeStampSettings settings) {
    this.store = new TimeStampStore(jdbc);
    this.settings = settings;
  }

  /** Whether an authority is asked at all. */
  public boolean areWanted() {
    return settings.authority().isPresent();
  }

  /** The newest stamp; empty before the first. */
  public Optional<StampedHead> last() {
    return store
        .last()
        .map(row -> new StampedHead(row.logId(), row.size(), row.authority(), row.at()));
  }

  /** Why the authority was last asked in vain; empty since it answered. */
  public Optional<StampFailure> failure() {
    return store.failure();
  }
}
