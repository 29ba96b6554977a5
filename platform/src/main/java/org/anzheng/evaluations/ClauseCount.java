package org.anzheng.evaluations;

import org.springframework.modulith.NamedInterface;

/**
 * 条款不符合数.
 *
 * @param criterion identity of the criterion
 */
@NamedInterface("reads")
public record ClauseCount(String category, String tier, String criterion, int major, int minor) {}
