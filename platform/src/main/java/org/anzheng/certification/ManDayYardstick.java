package org.anzheng.certification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/**
 * 人日核算依据: what the rule in force says to the man-days of a case, frozen with the count.
 *
 * @param rule the rule version
 * @param staff the headcount that the commission declares
 * @param tableDays of the rule's table for category, tier and headcount; empty where it sets none
 * @param share percent of these for this type of case; empty where none is set for the type
 * @param limit by how many percent the adjustments may go above or below
 * @param sites how many sites are visited
 * @param siteShare least time at each site visited, in percent of a man-day
 */
@NamedInterface("reads")
public record ManDayYardstick(
    String rule,
    int staff,
    Optional<BigDecimal> tableDays,
    Optional<Integer> share,
    int limit,
    SiteCount sites,
    int siteShare) {

  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  /** The table's days for this type of case, and the least time for each further site. */
  @Basis({"opinion:5", "iaf-md5:time"})
  public Optional<BigDecimal> base() {
    BigDecimal further = atSites(sites.visited() - 1);
    return tableDays.flatMap(
        days -> share.map(percent -> tenths(of(days, BigDecimal.valueOf(percent)).add(further))));
  }

  /** The least that a count may come to, for the sites alone. */
  @Basis("design")
  public BigDecimal floor() {
    return tenths(atSites(sites.visited()));
  }

  /** By how many days the adjustments of a base may go above or below. */
  @Basis("iaf-md5:time")
  public BigDecimal limitOf(BigDecimal base) {
    return of(base, BigDecimal.valueOf(limit));
  }

  private BigDecimal atSites(int count) {
    return of(BigDecimal.valueOf(count), BigDecimal.valueOf(siteShare));
  }

  private static BigDecimal of(BigDecimal days, BigDecimal percent) {
    return days.multiply(percent).divide(PERCENT);
  }

  private static BigDecimal tenths(BigDecimal days) {
    return days.setScale(1, RoundingMode.CEILING);
  }
}
