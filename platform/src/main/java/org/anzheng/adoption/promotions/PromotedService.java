package org.anzheng.adoption.promotions;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 推广类别: a category of services whose certificates a list recommends.
 *
 * @param category code of the catalogue
 * @param tier the lowest level that is enough; empty for any
 */
@NamedInterface("promotions")
public record PromotedService(String category, Optional<String> tier) {

  /** Reads what {@link #code} writes. */
  public static PromotedService of(String code) {
    String[] parts = code.split("/", 2);
    return new PromotedService(
        parts[0], parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
  }

  /** Both in one word, such as {@code TA/GENERAL}. */
  public String code() {
    return category + tier.map(t -> "/" + t).orElse("");
  }
}
