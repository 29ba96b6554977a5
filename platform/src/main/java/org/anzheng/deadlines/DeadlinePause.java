package org.anzheng.deadlines;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/** 期限中止: since when a clock stands still, and how many days it keeps. */
@NamedInterface("reads")
public record DeadlinePause(Instant since, int daysLeft) {}
