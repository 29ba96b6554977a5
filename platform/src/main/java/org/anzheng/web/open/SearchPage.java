package org.anzheng.web.open;

import java.util.List;
import org.anzheng.register.SearchLine;
import org.anzheng.register.SearchResult;
import org.anzheng.web.shared.Tone;

/**
 * 查询页.
 *
 * @param q as typed
 * @param total how many match; one more than the cap when there are more
 * @param first address of the first page; empty on it
 * @param next address of the next page; empty on the last
 */
public record SearchPage(
    String q, List<Line> lines, int total, boolean capped, String first, String next) {

  public SearchPage {
    lines = List.copyOf(lines);
  }

  /** What was counted at most. */
  public int cap() {
    return SearchResult.CAP;
  }

  /**
   * 查询结果行.
   *
   * @param category its name in the reader's language
   */
  public record Line(SearchLine found, String category) {

    /** Tone of the status. */
    public Tone tone() {
      return Tones.of(found.status());
    }
  }
}
