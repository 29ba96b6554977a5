package org.anzheng.trust;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/** 时间戳失败: when an authority was last asked in vain, and why. The log went on meanwhile. */
@NamedInterface("reads")
public record StampFailure(Instant at, String why) {}
