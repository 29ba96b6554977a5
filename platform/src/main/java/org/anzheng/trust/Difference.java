package org.anzheng.trust;

/**
 * 不一致: one thing fsck found.
 *
 * @param where table, chain, entry or file
 */
public record Difference(DifferenceKind kind, String where) {}
