package org.anzheng.archive.records;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 留存令: why a set may not be destroyed, and who said so.
 *
 * @param organisation that placed it
 */
@NamedInterface("records")
public record Hold(UUID id, String reason, Instant placedAt, UUID organisation) {}
