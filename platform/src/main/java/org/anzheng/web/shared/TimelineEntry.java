package org.anzheng.web.shared;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * 时间线条目: something that happened.
 *
 * @param at when
 * @param title what
 * @param who in whose name and duty; may be empty
 * @param details more rows, such as basis, reason, files
 * @param log the place in the public log
 */
public record TimelineEntry(
    Instant at, String title, String who, List<Row> details, Optional<LogPlace> log) {

  /**
   * 日志位置.
   *
   * @param index of the leaf
   * @param href where it is explained or proved
   */
  public record LogPlace(long index, String href) {}
}
