package org.anzheng.certification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 委托草稿: a commission that is being written; survives sign-out.
 *
 * @param supplements number of the case that it supplements; empty for a new commission
 * @param submittedAs number of the case it became; empty while it is a draft
 */
@NamedInterface("reads")
public record Draft(
    UUID id,
    UUID organisation,
    Optional<String> supplements,
    Optional<String> submittedAs,
    CommissionForm form,
    Instant savedAt,
    int version) {}
