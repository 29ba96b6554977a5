package org.anzheng.bodies.filings;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;
import org.springframework.modulith.NamedInterface;

/** 备案拒绝理由: why a text cannot be filed. */
@NamedInterface("filings")
public enum FilingRefusal implements Reason {
  /** The organisation has no approval that lives. */
  NO_APPROVAL(RefusalKind.CONFLICT),
  /** A text is filed once it is released. Argument: today. */
  NOT_YET_RELEASED(RefusalKind.INVALID),
  /** It takes effect before it is released. Argument: day of release. */
  EFFECTIVE_BEFORE_RELEASE(RefusalKind.INVALID),
  /** No category was chosen. */
  NO_CATEGORY(RefusalKind.INVALID),
  /** The approval does not cover the category. Argument: category. */
  OUTSIDE_APPROVAL(RefusalKind.INVALID),
  /** There is no such national rule version. Argument: what was named. */
  UNKNOWN_RULE(RefusalKind.INVALID),
  /** The national rule no longer holds when the text takes effect. Arguments: rule, its end. */
  RULE_ENDED(RefusalKind.INVALID),
  /**
   * A national rule covers the field, so the body may not make its own. Arguments: category, rule.
   */
  NATIONAL_RULE_EXISTS(RefusalKind.INVALID),
  /** A self-made rule implements no national rule. */
  IMPLEMENTS_NOTHING(RefusalKind.INVALID),
  /** The text to be replaced is of another kind. */
  ANOTHER_KIND(RefusalKind.INVALID),
  /** A return says what is to be mended. */
  REASONS_MISSING(RefusalKind.INVALID);

  private final RefusalKind kind;

  FilingRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
