package org.anzheng.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * 出具记录: one package that was handed out.
 *
 * @param account who took it
 * @param records how many records the chain had
 * @param opened how many of them were laid open, at least in part
 * @param files how many evidence files came along
 */
public record HandOut(
    UUID factId,
    Instant at,
    UUID account,
    EvidenceSide side,
    long records,
    int opened,
    int files) {}
