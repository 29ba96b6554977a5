package org.anzheng.bodies.approval;

import java.time.Instant;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 审批记录: one event of a case.
 *
 * @param fact identity of the fact, by which the log finds its record
 * @param kind kind of the fact
 * @param note the words typed with it
 */
@NamedInterface("approval")
public record ApprovalEvent(
    UUID fact,
    String kind,
    ApprovalTransition transition,
    Instant at,
    UUID account,
    UUID organisation,
    Role role,
    String note) {}
