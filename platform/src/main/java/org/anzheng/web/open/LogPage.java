package org.anzheng.web.open;

import org.anzheng.trust.Cosigning;

/**
 * 公开日志页.
 *
 * @param origin the log's name; empty before its first checkpoint
 * @param size number of entries under the newest checkpoint
 * @param root hash of the tree, base64
 * @param cosigning what the witnesses say
 */
public record LogPage(String origin, long size, String root, Cosigning cosigning) {

  static LogPage beforeTheFirst(Cosigning cosigning) {
    return new LogPage("", 0, "", cosigning);
  }

  /** The first three lines of a checkpoint are its origin, size and root. */
  static LogPage of(String checkpoint, Cosigning cosigning) {
    String[] lines = checkpoint.split("\n", 4);
    return new LogPage(lines[0], Long.parseLong(lines[1]), lines[2], cosigning);
  }
}
