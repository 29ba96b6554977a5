package org.anzheng.scheme.committee;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 会议文件.
 *
 * @param file in the archive
 */
@NamedInterface("committee")
public record Paper(UUID file, String title, Instant at) {}
