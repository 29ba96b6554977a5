package org.anzheng.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.anzheng.kernel.Role;

/** A deadline that is due or near, locked by the transaction that passes it or warns of it. */
record DueDeadline(
    UUID id, String subject, String kind, Instant due, UUID organisation, Role awaiting) {}
