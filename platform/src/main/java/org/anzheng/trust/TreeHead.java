package org.anzheng.trust;

import java.util.Arrays;

/** Size and root of a log: what a signature vouches for. */
@SuppressWarnings("ArrayRecordComponent") // compared by sameAs only
record TreeHead(long size, byte[] root) {

  static final TreeHead NOTHING = new TreeHead(0, new byte[0]);

  boolean sameAs(TreeHead other) {
    return size == other.size && Arrays.equals(root, other.root);
  }
}
