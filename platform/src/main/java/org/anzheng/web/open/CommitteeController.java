package org.anzheng.web.open;

import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.committee.PublicCommittee;
import org.anzheng.scheme.committee.Resolution;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 技术委员会公示: roster by side, meeting days, resolutions, and what is new as a feed. */
@Controller
class CommitteeController {

  private final PublicCommittee committee;
  private final CommitteeWords words;

  CommitteeController(PublicCommittee committee, CommitteeWords words) {
    this.committee = committee;
    this.words = words;
  }

  @GetMapping("/committee")
  ModelAndView show(View view) {
    return Pages.of("open/committee", words.page(view));
  }

  @GetMapping("/committee/resolutions/{number}")
  ModelAndView resolution(@PathVariable String number, View view) {
    Resolution found =
        committee.resolution(number).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    return Pages.of("open/committeeResolution", words.page(found, view));
  }

  @GetMapping("/committee/feed")
  ResponseEntity<byte[]> feed(View view) {
    return new Feed(
            "/committee",
            view.text("page.open.committee.title"),
            committee.resolutions().stream()
                .map(r ->
                    new FeedEntry(
                        r.number(),
                        "/committee/resolutions/" + r.number(),
                        r.number() + " " + r.title(),
                        r.text(),
                        ChinaTime.startOf(r.adoptedOn())))
                .toList())
        .answer(view);
  }
}
