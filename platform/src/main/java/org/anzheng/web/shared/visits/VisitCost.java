package org.anzheng.web.shared.visits;

import java.util.List;

/**
 * 访问代价: what a request takes from a visitor's allowance, by what it makes the platform do.
 *
 * @param path how the path begins
 * @param units of the allowance
 */
record VisitCost(String path, int units) {

  private static final int FILE = 0;
  private static final int PAGE = 1;
  private static final int SIGNATURE = 5;
  private static final int LIST = 20;

  /** The first that fits counts; files that a mirror could serve as well cost nothing. */
  private static final List<VisitCost> COSTS =
      List.of(
          new VisitCost("/css/", FILE),
          new VisitCost("/js/", FILE),
          new VisitCost("/fonts/", FILE),
          new VisitCost("/log/", FILE),
          new VisitCost("/status/", FILE),
          new VisitCost("/open-data/", FILE),
          new VisitCost("/.well-known/", FILE),
          new VisitCost("/verify", LIST),
          new VisitCost("/api/v1/verifications", LIST));

  private static final List<String> SIGNED =
      List.of("/receipt", "/receipt.pdf", "/document.pdf", "/document.ofd");

  /**
   * What one request costs.
   *
   * @param changing whether it is more than a question for a page
   */
  static int of(String path, boolean changing) {
    for (VisitCost cost : COSTS) {
      if (path.startsWith(cost.path)) {
        return cost.units == LIST && !changing ? PAGE : cost.units;
      }
    }
    return SIGNED.stream().anyMatch(path::endsWith) ? SIGNATURE : PAGE;
  }
}
