package org.anzheng.adoption.webhook;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 推送消息: one message to a receiver, and what became of it.
 *
 * @param id the same at every attempt, so that a receiver knows what it has already
 * @param type such as {@code certificate.suspended}
 * @param outcome of the last attempt: a status of HTTP or what went wrong
 * @param nextAt when it is tried again, while it waits
 */
@NamedInterface("webhook")
public record Delivery(
    String id,
    UUID organisation,
    String type,
    String body,
    Instant createdAt,
    DeliveryStatus status,
    int attempts,
    String outcome,
    Instant nextAt) {}
