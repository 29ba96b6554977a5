package org.anzheng.evaluations;

import java.time.Instant;
import java.util.UUID;

/**
 * 离线登记回执: what the platform answers to an entry that it has taken; always the same to the same.
 *
 * @param entry identity that the phone gave it
 * @param fact what it became
 * @param received by our clock, the first time
 */
public record FieldReceipt(UUID entry, UUID fact, Instant received) {}
