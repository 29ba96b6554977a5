package org.anzheng.people;

import java.util.Optional;

/**
 * 执业处理决定: what the market regulator states.
 *
 * @param months length of a suspension; a bar lasts as long as the law says
 * @param ground the facts found
 * @param documentNo number of the decision
 */
public record SanctionForm(
    SanctionKind kind, Optional<Integer> months, String ground, String documentNo) {}
