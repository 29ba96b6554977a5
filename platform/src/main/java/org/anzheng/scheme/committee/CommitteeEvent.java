package org.anzheng.scheme.committee;

import java.time.Instant;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 委员会经过: one line of the history of a seat, question, proposal, meeting or ballot.
 *
 * @param kind of the fact
 * @param fact its identity in the log
 */
@NamedInterface("committee")
public record CommitteeEvent(UUID fact, String kind, Instant at, Role role, String note) {}
