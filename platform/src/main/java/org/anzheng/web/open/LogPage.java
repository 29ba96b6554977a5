package org.anzheng.web.open;

/**
 * 公开日志页.
 *
 * @param origin the log's name; empty before its first checkpoint
 * @param size number of entries under the newest checkpoint
 * @param root hash of the tree, base64
 */
public record LogPage(String origin, long size, String root) {

  static LogPage beforeTheFirst() {
    return new LogPage("", 0, "");
  }

  /** The first three lines of a checkpoint are its origin, size and root. */
  static LogPage of(String checkpoint) {
    String[] lines = checkpoint.split("\n", 4);
    return new LogPage(lines[0], Long.parseLong(lines[1]), lines[2]);
  }
}
