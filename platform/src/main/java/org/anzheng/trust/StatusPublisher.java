package org.anzheng.trust;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.StatusList;
import org.anzheng.proof.StatusListToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * 状态列表发布: signs the status lists that follow from the log, at once when one changes and again
 * before copies of it grow old. The platform does so by itself; whoever cannot wait asks here.
 */
@Service
public class StatusPublisher {

  /** Half of what a copy may be used for: nobody ever gets one that is about to go stale. */
  private static final Duration REFRESH = StatusListToken.TTL.dividedBy(2);

  private final StatusPrefix prefix;
  private final StatusLeaves leaves;
  private final StatusFiles files;
  private final TokenSigning signing;
  private final LogClock clock;
  private final Map<String, StatusListToken> signed = new HashMap<>();
  private final Set<String> changed = new HashSet<>();
  private @Nullable Checkpoint head;

  StatusPublisher(
      JdbcClient jdbc,
      StatusPrefix prefix,
      StatusFiles files,
      TokenSigning signing,
      LogClock clock) {
    this.prefix = prefix;
    this.leaves = new StatusLeaves(jdbc);
    this.files = files;
    this.signing = signing;
    this.clock = clock;
  }

  /** Brings the published lists up to the log. */
  public synchronized void publishNow() {
    prefix.choose().ifPresent(this::follow);
    Checkpoint log = head;
    if (log != null) {
      for (String name : leaves.replay().names()) {
        if (changed.contains(name) || isOld(name)) {
          sign(name, log);
          changed.remove(name);
        }
      }
    }
  }

  /**
   * A head counts once its whole prefix was read, and a change until it is signed: whatever fails
   * between is made good by the next call.
   */
  private void follow(StatusPrefix.Head next) {
    int log = next.logId();
    long size = next.head().size();
    if (leaves.isBefore(log, size) || (head == null && leaves.isAt(log, size))) {
      head = null;
      leaves.advance(log, size, changed);
      head = next.head();
    }
  }

  private boolean isOld(String name) {
    StatusListToken last = signed.get(name);
    Instant now = clock.now();
    return last == null
        || now.isAfter(last.issuedAt().plus(REFRESH))
        || !ChinaTime.dateOf(now).equals(ChinaTime.dateOf(last.issuedAt()));
  }

  private void sign(String name, Checkpoint log) {
    StatusList list = leaves.replay().list(name);
    Instant now = clock.now();
    StatusListToken token =
        StatusListToken.sign(
            signing.statusKey(now),
            files.address(name),
            now,
            list,
            log,
            leaves.replay().entries(name));
    files.write(name, token);
    signed.put(name, token);
  }
}
