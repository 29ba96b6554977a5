package org.anzheng.web.body;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.scheme.Category;
import org.anzheng.web.shared.View;

/** Names of the categories by code, in the reader's language. */
final class CategoryNames {

  private CategoryNames() {}

  static Map<String, String> of(CatalogueVersion version, View view) {
    return version.categories().stream()
        .collect(toMap(Category::code, c -> view.either(c.nameZh(), c.nameEn())));
  }
}
