package org.anzheng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who follows the changes sees each once, in one order, however many write at the same time. */
@PlatformTest
class ChangesTest {

  private static final int WRITERS = 8;
  private static final int EACH = 40;

  @Autowired PublicChanges changes;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;
  @Autowired GivenIssued given;
  @Autowired MockMvc client;

  @Test
  void nothing_is_missed_and_nothing_comes_twice_while_many_write() throws Exception {
    String body = "CNCA-R-TEST-" + UUID.randomUUID();
    ChangePlace start = end();
    List<UUID> seen = new ArrayList<>();
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        running.add(writers.submit(() -> write(body)));
      }
      ChangePlace place = start;
      while (running.stream().anyMatch(writer -> !writer.isDone())) {
        place = follow(place, body, seen);
      }
      for (Future<?> writer : running) {
        writer.get(30, TimeUnit.SECONDS);
      }
      ChangePlace last = place;
      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(() -> {
            List<UUID> all = new ArrayList<>(seen);
            follow(last, body, all);
            assertThat(all).hasSize(WRITERS * EACH);
          });
      follow(last, body, seen);
    }

    assertThat(seen).hasSize(WRITERS * EACH).doesNotHaveDuplicates();
    List<UUID> again = new ArrayList<>();
    follow(start, body, again);
    assertThat(again).as("a second reader sees the same order").isEqualTo(seen);
  }

  @Test
  void a_certificate_and_its_body_are_in_the_feed() throws Exception {
    ChangePlace start = end();
    Issued issued = given.on(LocalDate.of(2025, 3, 3), "示例变动网络公司");
    given.suspend(issued, LocalDate.of(2026, 9, 9), LocalDate.of(2026, 12, 8));
    given.await(issued.number(), CertificateStatus.SUSPENDED);

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(changes.after(start, 1000))
                .filteredOn(change -> change.issuer().equals(issued.body().approvalNo()))
                .extracting(PublicChange::event)
                .contains("BodyApproved", "CertificateIssued", "CertificateSuspended"));
    client
        .perform(get("/api/v1/changes").param("after", start.toString()).param("limit", "1"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items.length()").value(1))
        .andExpect(jsonPath("$.items[0].address").isNotEmpty())
        .andExpect(jsonPath("$.next").isNotEmpty())
        .andExpect(jsonPath("$.more").value(true));
    client
        .perform(get("/api/v1/changes").param("after", "yesterday"))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("kernel.NOT_UNDERSTOOD"));
  }

  private void write(String body) {
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    for (int i = 0; i < EACH; i++) {
      transaction.executeWithoutResult(status -> {
        insert(body);
        pause(); // so that whoever began first is not always done first
      });
    }
  }

  private void insert(String body) {
    jdbc.sql(
            """
            INSERT INTO register.change
              (fact_id, kind, key, issuer, event, effective_at, recorded_at)
            VALUES (:fact, 'BODY', :no, :no, 'Test', now(), now())
            """)
        .param("fact", UUID.randomUUID())
        .param("no", body)
        .update();
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(8));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private ChangePlace follow(ChangePlace from, String body, List<UUID> seen) {
    ChangePlace place = from;
    while (true) {
      List<PublicChange> some = changes.after(place, 50);
      if (some.isEmpty()) {
        return place;
      }
      some.stream()
          .filter(change -> change.issuer().equals(body))
          .map(PublicChange::factId)
          .forEach(seen::add);
      place = some.getLast().place();
    }
  }

  /** The last place there is; reading on from there shows what this test does. */
  private ChangePlace end() {
    return follow(ChangePlace.START, "", new ArrayList<>());
  }
}
