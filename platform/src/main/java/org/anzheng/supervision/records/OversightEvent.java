package org.anzheng.supervision.records;

import java.time.Instant;
import java.util.UUID;
import org.anzheng.kernel.Role;

/** 监督经过: one thing that happened. */
public record OversightEvent(
    UUID fact, String kind, String transition, Instant at, UUID account, Role role, String note) {}
