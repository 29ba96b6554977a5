package org.anzheng.web.open;

import java.util.List;
import org.anzheng.web.shared.Sheet;

/**
 * 技术委员会公示页.
 *
 * @param members who sit
 * @param sides how many from each
 */
public record CommitteePage(int members, List<Side> sides, List<Sheet.Part> parts) {

  public CommitteePage {
    sides = List.copyOf(sides);
    parts = List.copyOf(parts);
  }

  /** 构成: one side and its members. */
  public record Side(String name, long members) {}
}
