package org.anzheng.adoption.verification;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anzheng.scheme.Catalogue;
import org.anzheng.texts.Language;
import org.anzheng.texts.Texts;
import org.springframework.stereotype.Component;

/** Understands a level by its code or by its name in either language, of any version. */
@Component
class LevelCodes {

  private final Catalogue catalogue;
  private final Texts texts;

  LevelCodes(Catalogue catalogue, Texts texts) {
    this.catalogue = catalogue;
    this.texts = texts;
  }

  /** Every name there is and its code. */
  Map<String, String> all() {
    Map<String, String> codes = new HashMap<>();
    catalogue.versions().stream()
        .flatMap(version -> version.categories().stream())
        .flatMap(category -> category.tiers().stream())
        .distinct()
        .forEach(code -> {
          for (Language language : Language.values()) {
            codes.put(key(texts.text(language, "tier." + code)), code);
          }
          codes.put(key(code), code);
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
