package org.anzheng.bodies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 资质历史: one event in the life of an approval, with its four times.
 *
 * @param fact identity of the fact, by which the log finds its record
 * @param kind kind of the fact
 * @param effective 生效时间
 * @param decided 决定时间
 * @param published 公布时间
 * @param recorded 记录时间
 * @param note reason, as published
 * @param categories codes of the categories it was about; empty when it was about all
 * @param until last day of what was approved or ordered
 */
@NamedInterface("reads")
public record StandingEvent(
    UUID fact,
    String kind,
    Optional<BodyStanding> from,
    BodyStanding to,
    Instant effective,
    Instant decided,
    Optional<Instant> published,
    Instant recorded,
    String note,
    String categories,
    Optional<LocalDate> until) {}
