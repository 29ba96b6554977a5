package org.anzheng.adoption.verification;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.Category;
import org.springframework.stereotype.Component;

/** Understands a category by its code or by its name in either language, of any version. */
@Component
class CategoryCodes {

  private final Catalogue catalogue;

  CategoryCodes(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Every name there is and its code. */
  Map<String, String> all() {
    Map<String, String> codes = new HashMap<>();
    catalogue.versions().stream()
        .flatMap(version -> version.categories().stream())
        .forEach((Category category) -> {
          codes.put(key(category.nameZh()), category.code());
          codes.put(key(category.nameEn()), category.code());
          codes.put(key(category.code()), category.code());
        });
    return codes;
  }

  static Optional<String> code(Map<String, String> codes, String typed) {
    return Optional.ofNullable(codes.get(key(typed)));
  }

  private static String key(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
