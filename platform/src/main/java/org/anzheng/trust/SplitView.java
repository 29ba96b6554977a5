package org.anzheng.trust;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/**
 * 日志分叉证据: a checkpoint that a witness cosigned and that contradicts the published log. Both are
 * signed by the log, so whoever has the two has the proof.
 *
 * @param year shard of the log
 * @param witness who was shown the other history
 * @param held what the witness cosigned
 * @param own what the log published then
 */
@NamedInterface("reads")
public record SplitView(
    int year,
    String witness,
    String held,
    long heldSize,
    String own,
    long ownSize,
    Instant seenAt) {}
