package org.anzheng.web.open;

import java.util.Optional;
import org.anzheng.trust.Cosigning;
import org.anzheng.trust.MonitorRun;

/**
 * 公开日志页.
 *
 * @param origin the log's name; empty before its first checkpoint
 * @param size number of entries under the newest checkpoint
 * @param root hash of the tree, base64
 * @param cosigning what the witnesses say
 * @param checked what the platform's own last check found; empty before the first
 */
public record LogPage(
    String origin, long size, String root, Cosigning cosigning, Optional<MonitorRun> checked) {

  static LogPage beforeTheFirst(Cosigning cosigning) {
    return new LogPage("", 0, "", cosigning, Optional.empty());
  }

  /** The first three lines of a checkpoint are its origin, size and root. */
  static LogPage of(String checkpoint, Cosigning cosigning, Optional<MonitorRun> checked) {
    String[] lines = checkpoint.split("\n", 4);
    return new LogPage(lines[0], Long.parseLong(lines[1]), lines[2], cosigning, checked);
  }
}
