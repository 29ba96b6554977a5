package org.anzheng.scheme;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 认证制度拒绝理由: what the scheme cannot answer. */
public enum SchemeRefusal implements Reason {
  /** No catalogue held on that day. Argument: the day. */
  NO_CATALOGUE(RefusalKind.NOT_FOUND),
  /** No rule held on that day. Argument: the day. */
  NO_RULE(RefusalKind.NOT_FOUND),
  /** The parameter had no value on that day. Arguments: parameter, day. */
  NO_PARAMETER(RefusalKind.NOT_FOUND),
  /** The code is not in the table. Arguments: table, code. */
  NO_SUCH_REASON(RefusalKind.INVALID),
  /** The catalogue has no such category. Argument: the code. */
  NO_SUCH_CATEGORY(RefusalKind.INVALID);

  private final RefusalKind kind;

  SchemeRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
