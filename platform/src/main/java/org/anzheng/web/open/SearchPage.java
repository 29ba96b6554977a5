package org.anzheng.web.open;

import java.util.List;
import java.util.Map;
import org.anzheng.register.SearchLine;
import org.anzheng.register.SearchResult;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Tone;

/**
 * 查询页.
 *
 * @param asked what was typed, by field
 * @param choices what each list offers, by field
 * @param sort the order shown
 * @param total how many match; one more than the cap when there are more
 * @param facets by which the result can be narrowed
 * @param first address of the first page; empty on it
 * @param next address of the next page; empty on the last
 */
public record SearchPage(
    Map<String, String> asked,
    Map<String, List<Option>> choices,
    String sort,
    FormErrors errors,
    List<Line> lines,
    int total,
    boolean capped,
    List<Facet> facets,
    String first,
    String next) {

  private static final List<String> FILTERS =
      List.of("status", "category", "level", "division", "body", "uscc", "expiringBefore");

  public SearchPage {
    asked = Map.copyOf(asked);
    choices = Map.copyOf(choices);
    lines = List.copyOf(lines);
    facets = List.copyOf(facets);
  }

  /** What was typed into a field. */
  public String asked(String field) {
    return asked.getOrDefault(field, "").strip();
  }

  /** What a list offers. */
  public List<Option> options(String field) {
    return choices.getOrDefault(field, List.of());
  }

  /** Whether more than words was asked. */
  public boolean filtered() {
    return FILTERS.stream().anyMatch(asked::containsKey);
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

  /** 分面: one property and how often each of its values was found. */
  public record Facet(String label, List<Narrowing> values) {

    public Facet {
      values = List.copyOf(values);
    }
  }

  /**
   * 缩小范围.
   *
   * @param href the same search narrowed to it
   */
  public record Narrowing(String label, int count, String href) {}
}
