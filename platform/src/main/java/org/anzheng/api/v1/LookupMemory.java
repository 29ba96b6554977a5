package org.anzheng.api.v1;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.register.BodyEntryChanged;
import org.anzheng.register.CertificateEntryChanged;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 查询缓存: answers about certificates for a few seconds. What changes on this server is forgotten with
 * the change; what changes on another one, when the seconds are over; everything at midnight.
 */
@Component
class LookupMemory {

  private static final int MOST = 10_000;
  private static final String EVERY = "";

  private final Cache<String, Answer> answers;
  private final AtomicLong changes = new AtomicLong();
  private final Map<String, Integer> underWay = new ConcurrentHashMap<>();
  private final Clock clock;

  LookupMemory(@Value("${anzheng.lookups.remembered-for:5s}") Duration rememberedFor, Clock clock) {
    this.answers = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(rememberedFor).build();
    this.clock = clock;
  }

  /**
   * 答复.
   *
   * @param day on which it was given: a certificate may be over on the next
   */
  record Answer(
      byte[] body, String contentType, String tag, CertificateStatus status, LocalDate day) {}

  /** What was answered a moment ago; empty when it is to be looked up. */
  Optional<Answer> find(String number) {
    return Optional.ofNullable(answers.getIfPresent(number))
        .filter(answer -> answer.day().equals(today()));
  }

  LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  /** How many changes it knows of: to be asked before what is remembered later is read. */
  long changes() {
    return changes.get();
  }

  /** Remembers an answer, unless something changes, or has changed since the count given. */
  void remember(String number, Answer answer, long changesBefore) {
    answers.put(number, answer);
    if (changes.get() != changesBefore
        || underWay.containsKey(number)
        || underWay.containsKey(EVERY)) {
      answers.invalidate(number);
    }
  }

  @EventListener
  void on(CertificateEntryChanged changed) {
    forget(changed.number(), () -> answers.invalidate(changed.number()));
  }

  @EventListener
  void on(BodyEntryChanged changed) {
    forget(EVERY, answers::invalidateAll);
  }

  /** From before the commit, which others may see first, until after it nothing is remembered. */
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
