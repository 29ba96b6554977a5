package org.anzheng.complaints;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 后续行为: an act of the body that an appeal may have led to. */
@NamedInterface("reads")
public record FollowUp(UUID factId, String kind, Instant at) {}
