package org.anzheng.conformity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/**
 * 持续符合办理记录: one thing that happened to a matter.
 *
 * @param reason a citation of a code table, such as {@code suspend:0112@2018}
 * @param note the words typed with it; may be blank
 */
@NamedInterface("reads")
public record MatterEvent(
    UUID factId,
    Transition<?> transition,
    Instant at,
    UUID account,
    UUID organisation,
    Role role,
    Optional<String> reason,
    String note) {}
