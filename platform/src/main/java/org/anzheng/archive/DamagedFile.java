package org.anzheng.archive;

import java.io.IOException;

/** 文件损坏: the bytes on disk are not those that were stored. */
public final class DamagedFile extends IOException {

  private static final long serialVersionUID = 1L;

  DamagedFile(Throwable cause) {
    super("an archived file was changed or cut off on disk", cause);
  }
}
