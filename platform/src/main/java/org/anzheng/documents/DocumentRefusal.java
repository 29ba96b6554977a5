package org.anzheng.documents;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 文书拒绝理由: why a paper cannot become a document. */
public enum DocumentRefusal implements Reason {
  /** The fonts have no glyph for some characters. Argument: these characters. */
  NO_GLYPH(RefusalKind.INVALID),
  /** A certificate says more than one page of an OFD holds in a readable size. */
  TOO_LONG(RefusalKind.INVALID);

  private final RefusalKind kind;

  DocumentRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
