package org.anzheng.evaluations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * 签到登记: what is entered on site.
 *
 * @param at empty for now; a time for a late entry by the lead
 */
public record AttendanceEntry(
    UUID person,
    AttendanceDirection direction,
    Optional<Instant> at,
    String location,
    String reason) {}
