package org.anzheng.adoption.promotions;

import org.springframework.modulith.NamedInterface;

/**
 * 推广提示条目: one warning about a list.
 *
 * @param found the words that gave rise to it, or the category
 */
@NamedInterface("promotions")
public record PromotionNote(PromotionWarning warning, String found) {}
