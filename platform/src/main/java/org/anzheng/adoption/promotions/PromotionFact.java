package org.anzheng.adoption.promotions;

import java.util.Optional;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Fact;
import org.springframework.modulith.NamedInterface;

/** 采信推广清单事实: in the list's own chain. */
@NamedInterface("promotions")
public sealed interface PromotionFact extends Fact {

  /** Number of the list. */
  String number();

  /** Which version. */
  int version();

  @Override
  default String chain() {
    return PromotionList.chain(number());
  }

  /**
   * 采信推广清单已发布.
   *
   * @param supersedes the version that this one takes the place of
   * @param reason why it does; blank for the first
   */
  @NamedInterface("promotions")
  record PromotionPublished(
      Act act,
      String number,
      int version,
      PromotionForm form,
      Optional<Integer> supersedes,
      String reason)
      implements PromotionFact {}

  /** 采信推广清单已撤回. */
  @NamedInterface("promotions")
  record PromotionWithdrawn(Act act, String number, int version, String reason)
      implements PromotionFact {}
}
