package org.anzheng.web.regulator;

import java.util.List;
import org.anzheng.web.shared.Task;

/**
 * 主管部门首页.
 *
 * @param mine what waits for this reader
 * @param others what waits for others
 * @param figures bodies by standing
 */
public record RegulatorHomePage(List<Task> mine, List<Task> others, List<Figure> figures) {

  /** One number. */
  public record Figure(String label, long count) {}
}
