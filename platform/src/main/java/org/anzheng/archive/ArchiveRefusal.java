package org.anzheng.archive;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 归档拒绝理由: why a file is not taken. */
public enum ArchiveRefusal implements Reason {
  /** The file is larger than allowed. Argument: the limit in MiB. */
  TOO_LARGE,
  /** Files of this kind are not taken. Argument: the endings that are. */
  TYPE_NOT_ALLOWED,
  /** The content is not of the kind it says. Argument: the kind it says. */
  CONTENT_DIFFERS,
  /** The file has no content. */
  EMPTY,
  /** The file name is too long. Argument: the most characters allowed. */
  NAME_TOO_LONG;

  @Override
  public RefusalKind kind() {
    return RefusalKind.INVALID;
  }
}
