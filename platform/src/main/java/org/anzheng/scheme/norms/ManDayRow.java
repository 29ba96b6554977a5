package org.anzheng.scheme.norms;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 人日基准行.
 *
 * @param staffFrom smallest number of service staff it is for
 * @param staffTo largest; empty for the last band
 * @param days on site
 * @param adjustment by how many percent a body may go above or below, with reasons
 */
@NamedInterface("reads")
public record ManDayRow(
    String category,
    String tier,
    int staffFrom,
    Optional<Integer> staffTo,
    BigDecimal days,
    int adjustment) {

  /** What tells it from other rows. */
  public String key() {
    return category + " " + tier + " " + staffFrom;
  }

  boolean covers(String asked, String ofTier, int staff) {
    return category.equals(asked)
        && tier.equals(ofTier)
        && staff >= staffFrom
        && staffTo.map(to -> staff <= to).orElse(true);
  }
}
