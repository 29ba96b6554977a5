package org.anzheng.kernel;

/** 拒绝类别: how a refusal is answered over HTTP. */
public enum RefusalKind {
  /** 404: there is no such thing, or it is not yours to see. */
  NOT_FOUND,
  /** 403: it is yours to see, but not your duty. */
  FORBIDDEN,
  /** 409: not in this state, or changed meanwhile. */
  CONFLICT,
  /** 422: what was sent is wrong. */
  INVALID,
  /** 422: something must exist first; all that is missing is listed. */
  INCOMPLETE
}
