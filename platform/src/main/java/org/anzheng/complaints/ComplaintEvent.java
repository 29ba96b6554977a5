package org.anzheng.complaints;

import java.time.Instant;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 投诉申诉办理记录: one thing that happened to a complaint.
 *
 * @param kind name of the fact
 * @param note the words typed with it; may be blank
 */
@NamedInterface("reads")
public record ComplaintEvent(
    UUID factId,
    String kind,
    Instant at,
    UUID account,
    UUID organisation,
    Role role,
    String note) {}
