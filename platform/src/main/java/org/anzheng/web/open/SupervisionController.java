package org.anzheng.web.open;

import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.proof.DrawFile;
import org.anzheng.supervision.draws.DrawSearch;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.View;
import org.anzheng.web.supervision.DrawWords;
import org.anzheng.web.supervision.PublishedWords;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * 监督公示: plans of random inspections since their lists are frozen, draws with the file to repeat
 * them; results of inspections, sanctions and orders.
 */
@Controller("publicSupervision")
class SupervisionController {

  private static final String LIST = "/supervision";
  private static final String WORD = "page.supervision.";
  private static final String TITLE = "page.oversight.publicTitle";

  private final DrawSearch search;
  private final DrawWords words;
  private final PublishedWords published;

  SupervisionController(DrawSearch search, DrawWords words, PublishedWords published) {
    this.search = search;
    this.words = words;
    this.published = published;
  }

  @GetMapping("/supervision")
  ModelAndView list(View view) {
    return Pages.of(
        "open/sheet",
        Sheet.titled(view.text(TITLE))
            .lede(view.text(WORD + "publicLede"))
            .with(words.table(search.announced(), DrawWords.PUBLIC, view))
            .with(published.sanctions(view))
            .with(published.results(view))
            .with(published.orders(view)));
  }

  /** One published result, sanction or order. */
  @GetMapping("/supervision/records/{number:[A-Z]{2}-[0-9]{4}-[0-9]{4,6}}")
  ModelAndView record(@PathVariable String number, View view) {
    return Pages.of(
        "open/sheet",
        published
            .page(number, view)
            .map(page -> page.back(view.text(TITLE), LIST))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND)));
  }

  @GetMapping("/supervision/draws/{number:SJ-[0-9]{4}-[0-9]{4,6}}")
  ModelAndView show(@PathVariable String number, View view) {
    return Pages.of(
        "open/sheet",
        search
            .announced(number)
            .map(plan ->
                words.page(plan, view).back(view.text(TITLE), LIST).with(words.history(plan, view)))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND)));
  }

  /** Everything needed to make the draw again. */
  @GetMapping("/supervision/draws/{number:SJ-[0-9]{4}-[0-9]{4,6}}.json")
  ResponseEntity<String> file(@PathVariable String number) {
    return search
        .file(number)
        .map(DrawFile::format)
        .map(json -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
