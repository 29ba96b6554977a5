package org.anzheng.sheets;

import java.io.IOException;

/** 表格过大: more inside than the reader is willing to unpack. */
public final class SheetTooLarge extends IOException {

  private static final long serialVersionUID = 1L;

  SheetTooLarge() {
    super("too much inside");
  }
}
