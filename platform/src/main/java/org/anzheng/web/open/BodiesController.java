package org.anzheng.web.open;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.register.BodyEntry;
import org.anzheng.register.PublicBodies;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 认证机构公示: the directory, and each body with scope, standing and fees. */
@Controller
class BodiesController {

  private static final int NEWS = 50;

  private final PublicBodies bodies;
  private final BodyWords words;
  private final BodyCertificatePages certificates;
  private final BodyAsOfPages pastDays;

  BodiesController(
      PublicBodies bodies,
      BodyWords words,
      BodyCertificatePages certificates,
      BodyAsOfPages pastDays) {
    this.bodies = bodies;
    this.words = words;
    this.certificates = certificates;
    this.pastDays = pastDays;
  }

  @GetMapping("/bodies")
  ModelAndView all(
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String asRecorded,
      View view) {
    return PastDays.areAsked(on, asRecorded)
        ? pastDays.all(on, asRecorded, view)
        : Pages.of(
            "open/bodies",
            new BodiesPage(words.lines(bodies.all(), view), Optional.empty(), Optional.empty()));
  }

  @GetMapping("/bodies/feed")
  ResponseEntity<byte[]> feed(View view) {
    List<FeedEntry> entries =
        bodies.news(NEWS).stream()
            .map(news ->
                new FeedEntry(
                    news.event().factId().toString(),
                    "/bodies/" + news.approvalNo(),
                    view.either(news.name(), news.nameEn())
                        + ": "
                        + view.text("fact." + news.event().kind()),
                    news.event().note(),
                    news.event().decided()))
            .toList();
    return new Feed("/bodies", view.text("page.open.bodies.title"), entries).answer(view);
  }

  @GetMapping("/bodies/{approvalNo}")
  ModelAndView one(
      @PathVariable String approvalNo,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String asRecorded,
      View view) {
    BodyEntry body =
        bodies.find(approvalNo).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    return PastDays.areAsked(on, asRecorded)
        ? pastDays.one(body, on, asRecorded, view)
        : Pages.of(
            "open/body",
            words.page(body, bodies.history(approvalNo), bodies.fees(approvalNo), view));
  }

  @GetMapping("/bodies/{approvalNo}/certificates")
  ModelAndView certificates(
      @PathVariable String approvalNo,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String asRecorded,
      @RequestParam Optional<String> after,
      View view) {
    BodyEntry body =
        bodies.find(approvalNo).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    return Pages.of("open/sheet", certificates.page(body, on, asRecorded, after, view));
  }
}
