package org.anzheng.adoption.webhook;

import java.time.Instant;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 接收端概要: what its page shows; never a secret.
 *
 * @param overlapUntil until when the secret before the last is still valid
 */
@NamedInterface("webhook")
public record ReceiverSummary(String url, Instant setAt, Optional<Instant> overlapUntil) {}
