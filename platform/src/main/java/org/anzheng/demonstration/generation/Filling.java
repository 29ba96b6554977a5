package org.anzheng.demonstration.generation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.anzheng.demonstration.DemoBody;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.register.PublicRegister;
import org.anzheng.texts.Language;
import org.anzheng.texts.Texts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills an empty instance batch by batch. What the public register has not yet is waited for. */
@Component
class Filling {

  private static final String REGISTER = "register.certificate";
  private static final int AT_ONCE = 1000;
  private static final int BATCHES_AHEAD = 3;
  private static final int BATCHES_A_LINE = 10;
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final GeneratedBodies bodies;
  private final GeneratedBatch batch;
  private final PublicRegister register;
  private final Texts texts;
  private final Clock clock;
  private final JdbcClient owner;

  Filling(
      GeneratedBodies bodies,
      GeneratedBatch batch,
      PublicRegister register,
      Texts texts,
      Clock clock,
      @Qualifier("ownerDataSource") DataSource owner) {
    this.bodies = bodies;
    this.batch = batch;
    this.register = register;
    this.texts = texts;
    this.clock = clock;
    this.owner = JdbcClient.create(owner);
  }

  /**
   * So many certificates, the same for the same seed. Meanwhile nobody looks for words: the indexes
   * that take each text apart are built at the end, and statistics of them gathered then. What a
   * real register writes in the order of issue is put into that order.
   */
  void fill(int wanted, long seed) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    long began = System.nanoTime();
    List<DemoBody> all = bodies.approved(wanted, today);
    IndexesAside words = IndexesAside.of(owner, REGISTER, "gin");
    try {
      certificates(all, wanted, seed, today, began);
      owner.sql("CLUSTER").update();
    } finally {
      words.back();
    }
    settle(began);
  }

  private void certificates(
      List<DemoBody> all, int wanted, long seed, LocalDate today, long began) {
    Deque<String> ahead = new ArrayDeque<>();
    for (int first = 0, n = 0; first < wanted; first += AT_ONCE, n++) {
      DemoBody body = all.get(n % all.size());
      int end = Math.min(wanted, first + AT_ONCE);
      Map<String, String> numbers = batch.take(seed, first, end, body, today);
      ahead.add(numbers.values().iterator().next());
      if (ahead.size() > BATCHES_AHEAD) {
        await(ahead.remove());
      }
      if (n % BATCHES_A_LINE == 0 || end == wanted) {
        progress(end, wanted, began);
      }
    }
    ahead.forEach(this::await);
    progress(wanted, wanted, began);
  }

  /** As the server does by itself later: no plan is good while it knows of empty tables. */
  private void settle(long began) {
    owner.sql("VACUUM (ANALYZE)").update();
    say("generation.settled", Math.round((System.nanoTime() - began) / 1e9));
  }

  /** The register follows by itself; who runs far ahead of it only makes its queue long. */
  private void await(String number) {
    while (register.find(number).isEmpty()) {
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while the register was following", e);
      }
    }
  }

  private void progress(int done, int wanted, long began) {
    double seconds = Math.max(0.001, (System.nanoTime() - began) / 1e9);
    say("generation.progress", done, wanted, Math.round(seconds), Math.round(done / seconds));
  }

  @SuppressWarnings("SystemOut") // progress is the command's output
  private void say(String key, Object... arguments) {
    System.out.println(
        texts.text(Language.ZH, key, arguments) + " / " + texts.text(Language.EN, key, arguments));
  }
}
