package org.anzheng.register;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 短时记忆: what was read a moment ago. What changes on this server is forgotten with the change; what
 * changes on another one, when the time is over.
 */
public final class Remembered<V> {

  private static final String EVERY = "";

  private final Cache<String, V> values;
  private final Predicate<V> holds;
  private final AtomicLong changes = new AtomicLong();
  private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

  /**
   * Remembers nothing yet.
   *
   * @param most how many values it keeps
   * @param time for which one is remembered
   * @param holds whether a remembered one may still be given
   */
  public Remembered(int most, Duration time, Predicate<V> holds) {
    // to tidy up takes less than to wake somebody for it
    this.values =
        Caffeine.newBuilder()
            .maximumSize(most)
            .expireAfterWrite(time)
            .executor(Runnable::run)
            .build();
    this.holds = holds;
  }

  /**
   * What is remembered, else what can be read. That is remembered in its turn, unless something
   * changed while it was read.
   */
  public Optional<V> find(String key, Function<String, Optional<V>> read) {
    return Optional.ofNullable(values.getIfPresent(key)).filter(holds).or(() -> read(key, read));
  }

  private Optional<V> read(String key, Function<String, Optional<V>> read) {
    long before = changes.get();
    Optional<V> value = read.apply(key);
    value.ifPresent(found -> remember(key, found, before));
    return value;
  }

  private void remember(String key, V value, long changesBefore) {
    values.put(key, value);
    if (changes.get() != changesBefore
        || underWay.containsKey(key)
        || underWay.containsKey(EVERY)) {
      values.invalidate(key);
    }
  }

  /** From before the commit, which others may see first, until after it nothing is remembered. */
  public void forget(String key) {
    forget(key, () -> values.invalidate(key));
  }

  /** Forgets all, as {@link #forget(String)} does one. */
  public void forgetAll() {
    forget(EVERY, values::invalidateAll);
  }

  private void forget(String which, Runnable forgetting) {
    underWay.merge(which, 1, Integer::sum);
    forgetting.run();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            changes.incrementAndGet();
            underWay.computeIfPresent(which, (key, count) -> count == 1 ? null : count - 1);
            forgetting.run();
          }
        });
  }
}
