package org.anzheng.evaluations;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 现场签到记录: one arrival or departure of one person.
 *
 * @param location where, as the person says or the device reports; may be blank
 * @param recordedBy the account that entered it
 * @param reason why it was entered late or for somebody else; blank otherwise
 */
@NamedInterface("reads")
public record Attendance(
    UUID person,
    AttendanceDirection direction,
    Instant at,
    String location,
    UUID recordedBy,
    String reason) {}
