package org.anzheng.certification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 办理记录: one thing that happened in a case, for its time line.
 *
 * @param factId finds the record's position in the log
 * @param kind name of the fact
 * @param transition what it did to the case; empty for what happened inside the evaluation
 * @param note the words typed with it; may be blank
 */
@NamedInterface("reads")
public record CaseEvent(
    UUID factId,
    String kind,
    Optional<CaseTransition> transition,
    Instant at,
    UUID account,
    UUID organisation,
    Role role,
    String note) {}
