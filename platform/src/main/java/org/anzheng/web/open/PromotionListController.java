package org.anzheng.web.open;

import java.util.List;
import org.anzheng.adoption.promotions.PromotionList;
import org.anzheng.adoption.promotions.PromotionLists;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.promotions.PromotionParts;
import org.anzheng.web.promotions.PromotionWords;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** 采信推广清单公示: what the departments recommend, with every version and why it ended. */
@Controller
@RequestMapping(PromotionListController.LIST)
class PromotionListController {

  static final String LIST = "/promotion-lists";
  private static final String WORD = "page.promotions.";

  private final PromotionLists lists;
  private final PromotionParts parts;
  private final PromotionWords words;

  PromotionListController(PromotionLists lists, PromotionParts parts, PromotionWords words) {
    this.lists = lists;
    this.parts = parts;
    this.words = words;
  }

  @GetMapping
  ModelAndView all(View view) {
    return Pages.of(
        "open/sheet",
        Sheet.titled(view.text(WORD + "all"))
            .lede(view.text(WORD + "lede"))
            .with(
                parts.table(
                    view.text(WORD + "all"),
                    lists.published(),
                    LIST,
                    view.text(WORD + "none"),
                    view)));
  }

  @GetMapping("/{number}")
  ModelAndView newest(@PathVariable String number, View view) {
    List<PromotionList> versions = lists.published(number);
    return versions.stream()
        .findFirst()
        .map(found -> page(found, versions, view))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  @GetMapping("/{number}/{version:[1-9][0-9]?[0-9]?}")
  ModelAndView one(@PathVariable String number, @PathVariable int version, View view) {
    List<PromotionList> versions = lists.published(number);
    return versions.stream()
        .filter(found -> found.version() == version)
        .findFirst()
        .map(found -> page(found, versions, view))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private ModelAndView page(PromotionList list, List<PromotionList> versions, View view) {
    Sheet sheet =
        Sheet.titled(list.form().title())
            .back(view.text(WORD + "all"), LIST)
            .mark(words.tone(list), words.status(list, view))
            .with(parts.facts(list, view));
    for (Sheet.Part part : parts.text(list, view)) {
      sheet = sheet.with(part);
    }
    return Pages.of("open/sheet", sheet.with(parts.versions(versions, view)));
  }
}
