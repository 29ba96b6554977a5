package org.anzheng.scheme.committee;

import org.springframework.modulith.NamedInterface;

/**
 * 提案条款: one clause that a proposal would have drafted or changed.
 *
 * @param clause its number, such as {@code 5.2}
 * @param text what it should say
 */
@NamedInterface("committee")
public record Clause(String clause, String text) {}
