package org.anzheng.bodies;

import org.springframework.modulith.NamedInterface;

/**
 * 收费说明: what holds for all items of a tariff.
 *
 * @param discountRule 优惠规则: who pays less, and how much; may be empty
 * @param approvalDocument 批准文件: the body's own document that set the fees; may be empty
 */
@NamedInterface("reads")
public record TariffTerms(String discountRule, String approvalDocument) {

  /** No discounts, no document named. */
  public static final TariffTerms NONE = new TariffTerms("", "");
}
