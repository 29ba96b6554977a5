package org.anzheng.trust;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/**
 * 已加盖时间戳的检查点: a checkpoint that an outside authority stamped.
 *
 * @param year shard of the log
 * @param authority the name in its certificate
 */
@NamedInterface("reads")
public record StampedHead(int year, long size, String authority, Instant at) {}
