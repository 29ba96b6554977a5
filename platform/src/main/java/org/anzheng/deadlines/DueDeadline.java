package org.anzheng.deadlines;

import java.time.Instant;
import java.util.UUID;

/** A deadline that is due, locked by the transaction that passes it. */
record DueDeadline(UUID id, String subject, String kind, Instant due) {}
