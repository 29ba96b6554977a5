package org.anzheng.web.open;

import java.util.List;
import java.util.Optional;
import org.anzheng.trust.Cosigning;
import org.anzheng.trust.MonitorRun;
import org.anzheng.trust.SplitView;
import org.anzheng.trust.StampFailure;
import org.anzheng.trust.StampedHead;
import org.anzheng.trust.TimeStamps;

/**
 * 公开日志页.
 *
 * @param origin the log's name; empty before its first checkpoint
 * @param size number of entries under the newest checkpoint
 * @param root hash of the tree, base64
 * @param cosigning what the witnesses say
 * @param checked what the platform's own last check found; empty before the first
 * @param splits what witnesses cosigned that contradicts the log
 * @param stamps what an outside authority stamped; empty where none is asked
 */
public record LogPage(
    String origin,
    long size,
    String root,
    Cosigning cosigning,
    Optional<MonitorRun> checked,
    List<SplitView> splits,
    Optional<Stamps> stamps) {

  /** The newest stamp, and why the authority was last asked in vain. */
  public record Stamps(Optional<StampedHead> last, Optional<StampFailure> failure) {

    static Optional<Stamps> of(TimeStamps stamps) {
      return stamps.areWanted() || stamps.last().isPresent()
          ? Optional.of(new Stamps(stamps.last(), stamps.failure()))
          : Optional.empty();
    }
  }

  static LogPage beforeTheFirst(Cosigning cosigning) {
    return new LogPage("", 0, "", cosigning, Optional.empty(), List.of(), Optional.empty());
  }

  /** The first three lines of a checkpoint are its origin, size and root. */
  static LogPage of(
      String checkpoint,
      Cosigning cosigning,
      Optional<MonitorRun> checked,
      List<SplitView> splits,
      Optional<Stamps> stamps) {
    String[] lines = checkpoint.split("\n", 4);
    return new LogPage(
        lines[0], Long.parseLong(lines[1]), lines[2], cosigning, checked, splits, stamps);
  }
}
