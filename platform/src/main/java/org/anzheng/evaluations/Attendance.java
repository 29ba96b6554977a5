package org.anzheng.evaluations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 现场签到记录: one arrival or departure of one person.
 *
 * @param at when, by our clock
 * @param location where, as the person says; may be blank
 * @param recordedBy the account that entered it
 * @param reason why it was entered late or for somebody else; blank otherwise
 * @param phoneAt what the phone showed, when it was entered on one without a network
 * @param receivedAt when the platform received it
 * @param position where the phone was, if its owner let it say so
 */
@NamedInterface("reads")
public record Attendance(
    UUID person,
    AttendanceDirection direction,
    Instant at,
    String location,
    UUID recordedBy,
    String reason,
    Optional<Instant> phoneAt,
    Instant receivedAt,
    Optional<CoarsePosition> position) {}
