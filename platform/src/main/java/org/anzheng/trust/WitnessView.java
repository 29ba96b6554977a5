package org.anzheng.trust;

import java.time.Instant;
import java.util.Optional;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 见证方现况: how far a witness has come with the current log.
 *
 * @param name what the trust list calls it
 * @param department whose witness it is
 * @param answer to the newest checkpoint it was shown; empty before the first
 * @param size number of records under the checkpoint it holds
 * @param cosignedAt when it cosigned last
 * @param refusals checkpoints of all logs that it ever refused
 */
@NamedInterface("reads")
public record WitnessView(
    String name,
    Optional<Role> department,
    Optional<WitnessAnswer> answer,
    long size,
    Optional<Instant> cosignedAt,
    long refusals) {}
