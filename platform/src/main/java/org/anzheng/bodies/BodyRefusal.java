package org.anzheng.bodies;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 机构拒绝理由: why a body cannot be approved, changed or act. */
public enum BodyRefusal implements Reason {
  /** The approval is not in force. Arguments: approval number, standing. */
  NOT_IN_FORCE(RefusalKind.CONFLICT),
  /** The approval does not cover the category on the day. Arguments: number, category, day. */
  OUT_OF_SCOPE(RefusalKind.CONFLICT),
  /** The organisation is not a certification body. */
  NOT_A_BODY(RefusalKind.INVALID),
  /** The organisation is approved already. Argument: approval number. */
  ALREADY_APPROVED(RefusalKind.CONFLICT),
  /** A legal condition lacks its evidence. Argument: the condition. */
  CONDITION_MISSING(RefusalKind.INCOMPLETE),
  /** No category was chosen. */
  NO_CATEGORY(RefusalKind.INVALID),
  /** The day lies in the past. Argument: earliest day. */
  NOT_RETROACTIVE(RefusalKind.INVALID),
  /** The tariff has no items. */
  EMPTY_TARIFF(RefusalKind.INVALID),
  /** A price is negative. */
  NEGATIVE_PRICE(RefusalKind.INVALID),
  /** Two items name the same category and type. Arguments: type, category. */
  DUPLICATE_ITEM(RefusalKind.INVALID),
  /** An item has neither a price nor a rule. */
  PRICE_OR_RULE(RefusalKind.INVALID),
  /** A price is larger or finer than money can be kept. */
  PRICE_UNREADABLE(RefusalKind.INVALID),
  /** The catalogue knows no such tier in the category. Arguments: tier, category. */
  UNKNOWN_TIER(RefusalKind.INVALID),
  /** The organisation holds the category already. Argument: the category. */
  ALREADY_IN_SCOPE(RefusalKind.CONFLICT),
  /** The act needs one of the grounds that the law lists for it. Argument: the act. */
  GROUND_MISSING(RefusalKind.INVALID),
  /** A change is filed when it has happened. Argument: today. */
  NOT_YET_CHANGED(RefusalKind.INVALID),
  /** This act does not change the standing of an approved body. Argument: the act. */
  NOT_A_STANDING_ORDER(RefusalKind.INVALID);

  private final RefusalKind kind;

  BodyRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
