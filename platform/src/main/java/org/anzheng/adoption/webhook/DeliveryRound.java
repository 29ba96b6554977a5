package org.anzheng.adoption.webhook;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 推送轮次: sends what waits. A message that is not taken is tried again later and later, then counts
 * as missed; a receiver that does not answer holds up nobody else.
 */
@Component
class DeliveryRound {

  private static final Logger LOG = LoggerFactory.getLogger(DeliveryRound.class);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final int FASTER = 4;
  private static final int MOST_STEPS = 6;
  private static final int MOST = 500;
  private static final int LONGEST_OUTCOME = 200;

  private final DeliveryStore store;
  private final ReceiverStore receivers;
  private final WebhookCall call;
  private final WebhookSettings settings;

  DeliveryRound(
      DeliveryStore store, ReceiverStore receivers, WebhookCall call, WebhookSettings settings) {
    this.store = store;
    this.receivers = receivers;
    this.call = call;
    this.settings = settings;
  }

  /** Everything that is due; how many were tried. */
  int run(Instant now) {
    Set<UUID> silent = new HashSet<>();
    Instant lease = now.plus(settings.timeout().multipliedBy(3));
    int tried = 0;
    Optional<Delivery> next = store.take(now, lease, silent);
    while (next.isPresent()) {
      tried++;
      if (!attempt(next.get(), now)) {
        silent.add(next.get().organisation());
      }
      next = tried < MOST ? store.take(now, lease, silent) : Optional.empty();
    }
    return tried;
  }

  /** Lets go of what nobody will send again; how many messages. */
  int forget(Instant now) {
    return store.forget(now.minus(settings.kept()));
  }

  private boolean attempt(Delivery delivery, Instant now) {
    Optional<Receiver> receiver = receivers.find(delivery.organisation());
    if (receiver.isEmpty()) {
      store.record(delivery.id(), DeliveryStatus.MISSED, "", now);
      return true;
    }
    try {
      int status =
          call.post(
              URI.create(receiver.get().url()),
              headers(receiver.get(), delivery, now),
              delivery.body());
      return record(delivery, status / 100 == 2, "HTTP " + status, now);
    } catch (IOException e) {
      LOG.info("webhook {} was not taken, attempt {}", delivery.id(), delivery.attempts(), e);
      return record(delivery, false, shortened(String.valueOf(e.getMessage())), now);
    }
  }

  private boolean record(Delivery delivery, boolean taken, String outcome, Instant now) {
    boolean last = delivery.attempts() >= settings.attempts();
    DeliveryStatus status =
        taken ? DeliveryStatus.DELIVERED : last ? DeliveryStatus.MISSED : DeliveryStatus.WAITING;
    store.record(delivery.id(), status, outcome, taken ? now : now.plus(wait(delivery)));
    return taken;
  }

  /** 30 seconds, 2 minutes, 8, 32, 2 hours, 8, 34. */
  private static Duration wait(Delivery delivery) {
    int steps = Math.min(delivery.attempts() - 1, MOST_STEPS);
    return FIRST_WAIT.multipliedBy(Math.powExact((long) FASTER, steps));
  }

  /** Signed when it is sent: after a rotation with both secrets. */
  private static Map<String, String> headers(Receiver receiver, Delivery delivery, Instant now) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("webhook-id", delivery.id());
    headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
    headers.put(
        "webhook-signature",
        receiver.secrets(now).stream()
            .map(secret -> secret.sign(delivery.id(), now.getEpochSecond(), delivery.body()))
            .collect(Collectors.joining(" ")));
    return headers;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_OUTCOME ? text : text.substring(0, LONGEST_OUTCOME);
  }
}
