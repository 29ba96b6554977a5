package org.anzheng.certification;

import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/**
 * 场所抽样数: how many of the sites an evaluation visits. The first one named is the central one and is
 * always visited; of the others a share of the square root of their number is, rounded up.
 *
 * @param total sites named in the commission
 * @param factor of the square root, in percent
 * @param visited how many are visited
 */
@NamedInterface("reads")
public record SiteCount(int total, int factor, int visited) {

  private static final long PERCENT = 100;

  /** For a number of sites; an organisation without any has one. */
  @Basis("iaf-md1:sampling")
  public static SiteCount of(int total, int factor) {
    int others = Math.max(total - 1, 0);
    int drawn = 0;
    while (isBelowRoot(drawn, others, factor)) {
      drawn++;
    }
    return new SiteCount(total, factor, 1 + Math.min(drawn, others));
  }

  /** Compared as squares, so that nothing is rounded on the way. */
  private static boolean isBelowRoot(int drawn, int others, int factor) {
    long scaled = drawn * PERCENT;
    return scaled * scaled < (long) factor * factor * others;
  }
}
