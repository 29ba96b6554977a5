package org.anzheng.web.open;

import java.util.List;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.register.BodyEntry;
import org.anzheng.register.PublicBodies;
import org.anzheng.register.PublicTariff;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 收费公示: all bodies side by side, every version of each, and both for machines. */
@Controller
class FeesController {

  private static final int NEWS = 50;

  private final PublicBodies bodies;
  private final FeeWords words;

  FeesController(PublicBodies bodies, FeeWords words) {
    this.bodies = bodies;
    this.words = words;
  }

  @GetMapping("/fees")
  ModelAndView compare(
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "") String level,
      @RequestParam(defaultValue = "") String manDays,
      @RequestParam(defaultValue = "") String sort,
      View view) {
    FeeQuery query = words.query(category, level, manDays, sort);
    return Pages.of("open/fees", words.compare(query, view));
  }

  @GetMapping("/fees.csv")
  ResponseEntity<byte[]> sheet() {
    FeeSheet sheet = new FeeSheet();
    bodies
        .fees()
        .forEach(fees -> bodies.find(fees.approvalNo()).ifPresent(body -> sheet.add(body, fees)));
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("text/csv;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"fees.csv\"")
        .body(sheet.bytes());
  }

  @GetMapping("/fees/feed")
  ResponseEntity<byte[]> feed(View view) {
    List<FeedEntry> entries = bodies.feeNews(NEWS).stream().map(f -> entry(f, view)).toList();
    return new Feed("/fees", view.text("page.open.fees.title"), entries).answer(view);
  }

  @GetMapping("/bodies/{approvalNo}/fees")
  ModelAndView history(@PathVariable String approvalNo, View view) {
    BodyEntry body =
        bodies.find(approvalNo).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    return Pages.of("open/bodyFees", words.history(body, view));
  }

  private FeedEntry entry(PublicTariff fees, View view) {
    String name =
        bodies
            .find(fees.approvalNo())
            .map(body -> view.either(body.name(), body.nameEn()))
            .orElse(fees.approvalNo());
    return new FeedEntry(
        fees.approvalNo() + "-" + fees.tariff().version(),
        "/bodies/" + fees.approvalNo() + "/fees",
        name
            + ": "
            + view.text(
                "page.open.fees.version", fees.tariff().version(), fees.tariff().effectiveFrom()),
        fees.tariff().terms().discountRule(),
        fees.tariff().published());
  }
}
