package org.anzheng.evaluations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 大致位置: where a phone was, to about a kilometre; nothing more precise is kept.
 *
 * @param latitude in degrees, two decimals
 * @param longitude in degrees, two decimals
 */
@NamedInterface("reads")
public record CoarsePosition(BigDecimal latitude, BigDecimal longitude) {

  private static final int DECIMALS = 2;
  private static final BigDecimal QUARTER_TURN = BigDecimal.valueOf(90);
  private static final BigDecimal HALF_TURN = BigDecimal.valueOf(180);

  public CoarsePosition {
    latitude = latitude.setScale(DECIMALS, RoundingMode.HALF_UP);
    longitude = longitude.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** A place on earth; empty for what is none. */
  public static Optional<CoarsePosition> at(BigDecimal latitude, BigDecimal longitude) {
    return latitude.abs().compareTo(QUARTER_TURN) <= 0 && longitude.abs().compareTo(HALF_TURN) <= 0
        ? Optional.of(new CoarsePosition(latitude, longitude))
        : Optional.empty();
  }
}
