package org.anzheng.web.open;

import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 认证目录公示: the version in force and all others. */
@Controller
class CatalogueController {

  private final Catalogue catalogue;
  private final SchemeWords words;

  CatalogueController(Catalogue catalogue, SchemeWords words) {
    this.catalogue = catalogue;
    this.words = words;
  }

  @GetMapping("/catalogue")
  ModelAndView show() {
    return Pages.of(
        "open/catalogue", new CataloguePage(catalogue.on(words.today()), catalogue.versions()));
  }

  @GetMapping("/catalogue/feed")
  ResponseEntity<byte[]> feed(View view) {
    return new Feed(
            "/catalogue",
            view.text("page.open.catalogue.title"),
            catalogue.versions().stream().map(version -> news(version, view)).toList())
        .answer(view);
  }

  private static FeedEntry news(CatalogueVersion version, View view) {
    return new FeedEntry(
        version.version(),
        "/catalogue",
        view.text("page.open.catalogue.lede", version.version(), version.effectiveFrom()),
        "",
        ChinaTime.startOf(version.effectiveFrom()));
  }
}
