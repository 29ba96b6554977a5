package org.anzheng.register;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.bodies.BodyStanding;

/**
 * 机构公示事件: one event in the life of an approval.
 *
 * @param note the reason, as published
 */
public record BodyEvent(
    UUID factId,
    String kind,
    Optional<BodyStanding> from,
    BodyStanding to,
    Instant effective,
    Instant decided,
    Instant recorded,
    String note) {}
