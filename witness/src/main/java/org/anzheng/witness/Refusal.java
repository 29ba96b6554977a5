package org.anzheng.witness;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A refusal with its evidence (拒绝会签记录): both checkpoints, each signed by the log.
 *
 * @param at when it was first refused
 * @param origin the log
 * @param kind why
 * @param held what this witness had cosigned
 * @param refused what it was asked to cosign
 * @param settledAt when the refused checkpoint was proved after all and cosigned; null if not
 */
record Refusal(
    Instant at,
    String origin,
    RefusalKind kind,
    String held,
    String refused,
    @Nullable Instant settledAt) {}
