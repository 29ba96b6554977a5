package org.anzheng.web.matrix;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.anzheng.adoption.promotions.PromotionTransition;
import org.anzheng.kernel.Transition;

/** The acts of promotion lists that addresses name. */
final class PromotionNouns {

  private static final String LISTS = "/regulator/promotion-lists";
  private static final Map<String, PromotionTransition> ACTS =
      Map.of(
          LISTS,
          PromotionTransition.BEGIN,
          LISTS + "/{number}",
          PromotionTransition.EDIT,
          LISTS + "/{number}/publication",
          PromotionTransition.PUBLISH,
          LISTS + "/{number}/withdrawal",
          PromotionTransition.WITHDRAW);

  private PromotionNouns() {}

  static Collection<? extends Transition<?>> acts(String pattern) {
    return Stream.ofNullable(ACTS.get(pattern)).toList();
  }
}
