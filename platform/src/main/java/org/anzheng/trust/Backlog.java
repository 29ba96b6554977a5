package org.anzheng.trust;

import java.time.Duration;
import org.springframework.modulith.NamedInterface;

/**
 * 待入账条目: what is committed and not yet in the log.
 *
 * @param leaves how many
 * @param age how long the oldest has waited
 */
@NamedInterface("reads")
public record Backlog(long leaves, Duration age) {}
