package org.anzheng.scheme.catalogue;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 认证目录拒绝理由: why a draft cannot be changed, sent or signed. */
public enum CatalogueRefusal implements Reason {
  /** A resolution has a number such as CSSC-TC-2026-01. */
  RESOLUTION_FORM(RefusalKind.INVALID),
  /** A category has a code of two capital letters. */
  CODE_FORM(RefusalKind.INVALID),
  /** The draft has a category with this code already. Argument: the code. */
  CODE_TAKEN(RefusalKind.CONFLICT),
  /** There is no such level scheme. */
  NO_LEVEL_SCHEME(RefusalKind.INVALID),
  /** At least one class of GB/T 30283 is needed, and only from its list. */
  NO_SERVICE_CLASS(RefusalKind.INVALID),
  /** A catalogue without categories is none. */
  NO_CATEGORY(RefusalKind.INCOMPLETE),
  /** Nothing differs from the version before. Argument: that version. */
  NOTHING_CHANGED(RefusalKind.INCOMPLETE),
  /** The effective date is missing. */
  NO_EFFECTIVE_DATE(RefusalKind.INCOMPLETE),
  /** It must take effect after the day of the last signature. Argument: the day today. */
  NOT_RETROACTIVE(RefusalKind.INVALID),
  /** It must take effect after the version before. Argument: the day of that one. */
  NOT_AFTER_BASE(RefusalKind.INVALID),
  /** A category is removed or graded differently, so a transition period is needed. */
  NO_TRANSITION(RefusalKind.INCOMPLETE),
  /** The transition cannot end before it begins. */
  TRANSITION_TOO_EARLY(RefusalKind.INVALID),
  /** Another version was decided meanwhile. Arguments: the base, the latest version. */
  BASE_OUTDATED(RefusalKind.CONFLICT),
  /** What was shown is not what the draft says now. */
  CONTENT_CHANGED(RefusalKind.CONFLICT),
  /** The account holds the duties of several departments and can sign for none. */
  SEVERAL_DEPARTMENTS(RefusalKind.CONFLICT),
  /** This department has signed this content. Argument: the department. */
  ALREADY_SIGNED(RefusalKind.CONFLICT),
  /** This organisation has signed for another department. */
  ORGANISATION_SIGNED(RefusalKind.CONFLICT),
  /** The department registered a key, so a signature made with it is needed. */
  SIGNATURE_MISSING(RefusalKind.INCOMPLETE),
  /** The signature does not fit the text and the registered key. */
  SIGNATURE_WRONG(RefusalKind.INVALID),
  /** This is no Ed25519 public key. */
  KEY_FORM(RefusalKind.INVALID),
  /** The key is the registered one already. */
  KEY_REGISTERED(RefusalKind.CONFLICT);

  private final RefusalKind kind;

  CatalogueRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
