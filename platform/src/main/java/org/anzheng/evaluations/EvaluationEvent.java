package org.anzheng.evaluations;

import java.time.Instant;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 审核时间线条目: one fact on the time line of the case.
 *
 * @param kind simple name of the fact
 * @param note the words typed with it; may be blank
 */
@NamedInterface("reads")
public record EvaluationEvent(
    UUID factId,
    String kind,
    Instant at,
    UUID account,
    UUID organisation,
    Role role,
    String note) {}
