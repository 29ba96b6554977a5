package org.anzheng.bodies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 变更备案记录: one filed change.
 *
 * @param late whether it was filed after the time limit
 */
@NamedInterface("reads")
public record FiledChangeRecord(
    UUID fact,
    FiledChange change,
    LocalDate changedOn,
    String after,
    String afterEn,
    Optional<UUID> evidence,
    boolean late,
    Instant filed) {}
