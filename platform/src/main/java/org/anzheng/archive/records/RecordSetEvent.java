package org.anzheng.archive.records;

import java.time.Instant;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/** 卷宗经过: one thing that happened to a locked set. */
@NamedInterface("records")
public record RecordSetEvent(
    UUID factId,
    String kind,
    Instant at,
    UUID account,
    UUID organisation,
    Role role,
    String note) {}
