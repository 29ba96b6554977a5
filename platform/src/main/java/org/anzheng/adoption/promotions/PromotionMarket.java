package org.anzheng.adoption.promotions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anzheng.register.Supply;
import org.anzheng.scheme.Category;

/**
 * What a list is held against.
 *
 * @param bodies names of the approved bodies
 * @param holders names of certified organisations found in the text
 * @param categories of the catalogue, by code
 * @param supply who holds certificates of each category today
 * @param fewest holders there should be
 */
record PromotionMarket(
    List<String> bodies,
    Set<String> holders,
    Map<String, Category> categories,
    Map<String, Supply> supply,
    long fewest) {

  PromotionMarket {
    bodies = List.copyOf(bodies);
    holders = Set.copyOf(holders);
    categories = Map.copyOf(categories);
    supply = Map.copyOf(supply);
  }
}
