package org.anzheng.adoption.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Messages to a real server, which takes them, or not, or sends elsewhere. */
@PlatformTest
class WebhookDeliveryTest {

  /** So late that the platform's own round finds nothing to do. */
  private static final Instant NOW = Instant.parse("2031-03-03T02:00:00Z");

  private static final WebhookSettings SETTINGS =
      new WebhookSettings(
          true, Duration.ofSeconds(2), 3, Duration.ofHours(24), Duration.ofDays(90));

  @Autowired ReceiverStore receivers;
  @Autowired DeliveryStore deliveries;
  @Autowired GivenParties parties;

  private final Deque<Integer> answers = new ArrayDeque<>();
  private final List<Headers> heard = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private HttpServer server;
  private Actor adopter;

  @BeforeEach
  void a_receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          heard.add(exchange.getRequestHeaders());
          bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/");
          exchange.sendResponseHeaders(answers.isEmpty() ? 204 : answers.poll(), -1);
          exchange.close();
        });
    server.start();
    adopter = parties.adopter();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void a_receiver_that_fails_twice_is_caught_up() {
    String secret = at(NOW).set(url(), adopter).orElseThrow();
    at(NOW).send(adopter.organisation(), "certificate.suspended", Map.of("number", "CSSC-示例"));
    answers.addAll(List.of(500, 503));
    round().run(NOW);
    round().run(NOW.plusSeconds(1));
    assertThat(only().status()).isEqualTo(DeliveryStatus.WAITING);
    assertThat(only().outcome()).isEqualTo("HTTP 500");
    Instant second = NOW.plusSeconds(31);
    round().run(second);
    Instant third = second.plusSeconds(121);
    round().run(third);
    assertThat(only().status()).isEqualTo(DeliveryStatus.DELIVERED);
    assertThat(only().attempts()).isEqualTo(3);
    assertThat(heard).hasSize(3);
    assertThat(heard.stream().map(h -> h.getFirst("webhook-id")).distinct())
        .containsExactly(only().id());
    assertThat(bodies.getLast()).contains("\"type\":\"certificate.suspended\"", "CSSC-示例");
    assertThat(heard.getLast().getFirst("webhook-signature"))
        .isEqualTo(
            new WebhookSecret(secret).sign(only().id(), third.getEpochSecond(), bodies.getLast()));
  }

  @Test
  void what_was_missed_is_sent_again_when_asked_for() {
    at(NOW).set(url(), adopter);
    at(NOW).send(adopter.organisation(), "ping", Map.of());
    answers.addAll(List.of(302, 302, 302));
    for (int i = 0; i < 4; i++) {
      round().run(NOW.plus(Duration.ofHours(i)));
    }
    assertThat(only().status()).isEqualTo(DeliveryStatus.MISSED);
    assertThat(only().outcome()).isEqualTo("HTTP 302");
    assertThat(heard).hasSize(3);
    assertThat(at(NOW).replayMissed(adopter)).isEqualTo(1);
    round().run(NOW.plusSeconds(1));
    assertThat(only().status()).isEqualTo(DeliveryStatus.DELIVERED);
  }

  @Test
  void what_a_receiver_took_and_lost_is_sent_again_for_the_hours_it_asks_for() {
    at(NOW).set(url(), adopter);
    at(NOW).send(adopter.organisation(), "ping", Map.of());
    round().run(NOW);
    assertThat(only().status()).isEqualTo(DeliveryStatus.DELIVERED);
    Instant later = NOW.plus(Duration.ofHours(2));
    assertThat(at(later).replay(1, adopter)).isZero();
    assertThat(at(later).replay(2, adopter)).isEqualTo(1);
    round().run(later);
    assertThat(heard.stream().map(h -> h.getFirst("webhook-id")))
        .containsExactly(only().id(), only().id());
    for (int hours : List.of(0, -1, 90 * 24 + 1)) {
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> at(later).replay(hours, adopter))
          .withMessageContaining("OUT_OF_RANGE");
    }
  }

  @Test
  void what_was_taken_or_missed_is_forgotten_when_it_is_old_and_what_waits_is_not() {
    at(NOW).set(url(), adopter);
    at(NOW).send(adopter.organisation(), "ping", Map.of());
    Instant old = NOW.plus(Duration.ofDays(90));
    round().forget(old.plusSeconds(1));
    assertThat(only().status()).isEqualTo(DeliveryStatus.WAITING);
    round().run(NOW);
    round().forget(old);
    assertThat(only().status()).isEqualTo(DeliveryStatus.DELIVERED);
    round().forget(old.plusSeconds(1));
    assertThat(at(NOW).deliveries(adopter)).isEmpty();
  }

  @Test
  void both_secrets_sign_for_a_day_after_a_rotation() {
    String old = at(NOW).set(url(), adopter).orElseThrow();
    String fresh = at(NOW).rotate(adopter);
    at(NOW).send(adopter.organisation(), "ping", Map.of());
    round().run(NOW);
    String id = only().id();
    long second = NOW.getEpochSecond();
    assertThat(heard.getLast().getFirst("webhook-signature"))
        .isEqualTo(
            new WebhookSecret(fresh).sign(id, second, bodies.getLast())
                + " "
                + new WebhookSecret(old).sign(id, second, bodies.getLast()));
    assertThat(
            receivers
                .find(adopter.organisation())
                .orElseThrow()
                .secrets(NOW.plus(Duration.ofDays(1))))
        .hasSize(1);
  }

  @Test
  void the_signature_is_that_of_standard_webhooks() {
    assertThat(
            new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
                .sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330L, "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void a_secret_is_stored_sealed_and_never_shown_again() {
    String secret = at(NOW).set(url(), adopter).orElseThrow();
    assertThat(at(NOW).set(url() + "other", adopter)).isEmpty();
    assertThat(receivers.find(adopter.organisation()).orElseThrow().toString())
        .doesNotContain(secret);
  }

  @Test
  void a_name_that_leads_inside_is_not_called() {
    WebhookSettings strict =
        new WebhookSettings(
            false, Duration.ofSeconds(2), 3, Duration.ofHours(24), Duration.ofDays(90));
    assertThatIOException()
        .isThrownBy(() ->
            new WebhookCall(strict)
                .post(
                    URI.create("https://localhost:" + server.getAddress().getPort() + "/"),
                    Map.of(),
                    "{}"))
        .withMessage("not a public address");
    assertThat(heard).isEmpty();
  }

  @Test
  void a_receiver_that_never_answers_does_not_hold_the_line() throws IOException {
    try (java.net.ServerSocket silent =
        new java.net.ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      WebhookSettings hasty =
          new WebhookSettings(
              true, Duration.ofMillis(300), 3, Duration.ofHours(24), Duration.ofDays(90));
      long begun = System.nanoTime();
      assertThatIOException()
          .isThrownBy(() ->
              new WebhookCall(hasty)
                  .post(
                      URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/"),
                      Map.of(),
                      "{}"));
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }
  }

  private String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks";
  }

  private Delivery only() {
    List<Delivery> all = deliveries.of(adopter.organisation(), 10);
    assertThat(all).hasSize(1);
    assertThat(all.getFirst().id()).matches(Pattern.compile("msg_[0-9a-f-]{36}"));
    return all.getFirst();
  }

  private Webhooks at(Instant now) {
    return new Webhooks(receivers, deliveries, SETTINGS, Clock.fixed(now, ZoneOffset.UTC));
  }

  private DeliveryRound round() {
    return new DeliveryRound(deliveries, receivers, new WebhookCall(SETTINGS), SETTINGS);
  }
}
