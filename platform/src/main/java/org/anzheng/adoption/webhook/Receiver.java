package org.anzheng.adoption.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * 接收端: where an adopter's own system takes messages.
 *
 * @param secret signs now
 * @param earlier signs beside it until {@code earlierUntil}
 */
record Receiver(
    UUID organisation,
    String url,
    WebhookSecret secret,
    Optional<WebhookSecret> earlier,
    Instant earlierUntil,
    Instant setAt) {

  /** The secrets that are valid at an instant, the newest first. */
  List<WebhookSecret> secrets(Instant now) {
    return Stream.concat(
            Stream.of(secret), earlier.filter(s -> now.isBefore(earlierUntil)).stream())
        .toList();
  }

  ReceiverSummary summary(Instant now) {
    return new ReceiverSummary(
        url, setAt, earlier.filter(s -> now.isBefore(earlierUntil)).map(s -> earlierUntil));
  }
}
