package org.anzheng.adoption.verification;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.adoption.counts.LookupChannel;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 批量核验: takes a list, answers it in batches while its sender watches, and keeps the answers for
 * some days. Only who knows the identity of a list can read it.
 */
@Service
public class VerificationRuns {

  /** The most questions of a list. */
  public static final int MOST = 100_000;

  private static final int BATCH = 1000;
  private static final int MOST_WAITING = 50;
  private static final int SECRET_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final VerificationRunStore store;
  private final Verifications verifications;
  private final Clock clock;
  private final Duration kept;

  VerificationRuns(
      VerificationRunStore store,
      Verifications verifications,
      Clock clock,
      @Value("${anzheng.verification.kept:7d}") Duration kept) {
    this.store = store;
    this.verifications = verifications;
    this.clock = clock;
    this.kept = kept;
  }

  /** Takes a file; returns the identity of the list. */
  @Transactional
  @Basis("opinion:9")
  public String send(Path file, String fileName) {
    String id = open(fileName);
    List<VerificationItem> some = new ArrayList<>();
    int[] sent = {0};
    int lines =
        VerificationFile.read(
            file,
            MOST,
            item -> {
              some.add(item);
              if (some.size() == BATCH) {
                sent[0] += flush(id, sent[0], some);
              }
            });
    flush(id, sent[0], some);
    store.ready(id, lines);
    return id;
  }

  private String open(String fileName) {
    if (store.waiting() >= MOST_WAITING) {
      throw new Refusal(VerificationRefusal.BUSY);
    }
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    store.open(id, VerificationItem.of(fileName).number(), clock.instant());
    return id;
  }

  private int flush(String id, int before, List<VerificationItem> some) {
    store.add(id, before + 1, some);
    int written = some.size();
    some.clear();
    return written;
  }

  /** A list on its way. */
  public Optional<VerificationRun> find(String id) {
    return store.find(id);
  }

  /** Its answers behind a line, in their order. */
  public List<VerdictLine> answers(String id, int after, int limit) {
    return store.answers(id, after, limit, false);
  }

  /** Its first answers that are not all right. */
  public List<VerdictLine> differing(String id, int limit) {
    return store.answers(id, 0, limit, true);
  }

  /** For how many days answers are kept. */
  public long daysKept() {
    return kept.toDays();
  }

  /** Answers the next questions of the oldest list; false when nothing waits. */
  @Transactional
  public boolean work() {
    Optional<String> claimed = store.claim();
    claimed.ifPresent(this::answer);
    return claimed.isPresent();
  }

  private void answer(String id) {
    List<VerificationRunStore.Line> lines = store.unanswered(id, BATCH);
    List<Verdict> verdicts =
        verifications.verify(
            lines.stream().map(VerificationRunStore.Line::item).toList(), LookupChannel.LIST);
    Map<VerdictResult, Integer> results = new EnumMap<>(VerdictResult.class);
    for (int i = 0; i < lines.size(); i++) {
      store.answer(id, VerdictLine.of(lines.get(i).line(), verdicts.get(i)));
      results.merge(verdicts.get(i).result(), 1, Integer::sum);
    }
    store.count(id, results, lines.size(), clock.instant());
  }

  /** Forgets what was sent longer ago than it is kept. */
  @Transactional
  public void forget() {
    store.forget(clock.instant().minus(kept));
  }
}
