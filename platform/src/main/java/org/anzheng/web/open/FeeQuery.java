package org.anzheng.web.open;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.scheme.Category;
import org.anzheng.web.shared.FormErrors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * 收费比较条件: what the reader wants to compare; what was left out or makes no sense is filled in.
 *
 * @param category code of a category in force; empty only while the catalogue has none
 * @param level a tier of that category
 * @param typed the man-days as typed
 * @param manDays those of the worked example
 * @param sort a column
 */
record FeeQuery(
    String category, String level, String typed, Optional<BigDecimal> manDays, String sort) {

  /** 示例人日: for which the example is worked out when nobody asks for another number. */
  private static final String EXAMPLE = "6";

  private static final int LONGEST = 7;
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);

  static FeeQuery of(
      String category, String level, String manDays, String sort, CatalogueVersion catalogue) {
    Optional<Category> chosen =
        catalogue.category(category).or(() -> catalogue.categories().stream().findFirst());
    List<String> tiers = chosen.map(Category::tiers).orElse(List.of());
    String typed = manDays.isBlank() ? EXAMPLE : manDays.strip();
    return new FeeQuery(
        chosen.map(Category::code).orElse(""),
        tiers.contains(level) ? level : tiers.stream().findFirst().orElse(""),
        typed,
        days(typed),
        sort);
  }

  FormErrors errors() {
    return manDays.isPresent()
        ? FormErrors.none()
        : new FormErrors(List.of(Objection.toField("manDays", KernelRefusal.NOT_UNDERSTOOD)));
  }

  /** The address of the same comparison in another order. */
  String sortedBy(String column) {
    return UriComponentsBuilder.fromPath("/fees")
        .queryParam("category", "{category}")
        .queryParam("level", "{level}")
        .queryParam("manDays", "{days}")
        .queryParam("sort", "{sort}")
        .encode()
        .buildAndExpand(category, level, typed, column)
        .toUriString();
  }

  private static Optional<BigDecimal> days(String typed) {
    try {
      return Optional.of(typed)
          .filter(text -> text.length() <= LONGEST)
          .map(BigDecimal::new)
          .filter(days -> days.signum() > 0 && days.compareTo(MOST) <= 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
