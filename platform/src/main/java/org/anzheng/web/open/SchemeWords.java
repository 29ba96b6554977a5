package org.anzheng.web.open;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.ReasonCodes;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 制度用语: categories, tiers and reasons by their names instead of their codes. */
@Component
class SchemeWords {

  private final Catalogue catalogue;
  private final ReasonCodes reasons;
  private final Clock clock;

  SchemeWords(Catalogue catalogue, ReasonCodes reasons, Clock clock) {
    this.catalogue = catalogue;
    this.reasons = reasons;
    this.clock = clock;
  }

  LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  String category(String code, View view) {
    return catalogue.versions().stream()
        .flatMap(version -> version.category(code).stream())
        .findFirst()
        .map(c -> view.either(c.nameZh(), c.nameEn()))
        .orElse(code);
  }

  /** The names of all categories there ever were, by {@code category.TA}. */
  Map<String, String> categories(View view) {
    Map<String, String> names = new HashMap<>();
    catalogue.versions().stream()
        .flatMap(version -> version.categories().stream())
        .forEach(
            c -> names.putIfAbsent("category." + c.code(), view.either(c.nameZh(), c.nameEn())));
    return names;
  }

  /** The reason behind {@code suspend:0116@2018}: its words and its code. */
  String reason(String citation, View view) {
    return reasons
        .cited(citation)
        .map(r -> view.text("page.open.reason", view.either(r.textZh(), r.textEn()), r.code()))
        .orElse(citation);
  }
}
