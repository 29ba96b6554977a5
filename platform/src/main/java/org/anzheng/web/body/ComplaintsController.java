package org.anzheng.web.body;

import java.util.Optional;
import org.anzheng.complaints.ComplaintFile;
import org.anzheng.complaints.ComplaintSearch;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.complaints.ComplaintActPages;
import org.anzheng.web.complaints.ComplaintActPages.Desk;
import org.anzheng.web.complaints.ComplaintWords;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 机构端投诉申诉: the list by clock, one complaint, and every act on it. */
@Controller("bodyComplaints")
class ComplaintsController {

  private static final String LIST = "/body/complaints";

  private final ComplaintSearch search;
  private final ComplaintWords words;
  private final ComplaintActPages pages;
  private final Desk desk;

  ComplaintsController(
      ComplaintSearch search, ComplaintWords words, ComplaintActPages pages, ComplaintActs acts) {
    this.search = search;
    this.words = words;
    this.pages = pages;
    this.desk = new Desk(LIST, acts.all());
  }

  @GetMapping("/body/complaints")
  ModelAndView list(Actor actor, View view) {
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.text("page.complaints.title"))
            .lede(view.text("page.complaints.bodyLede"))
            .with(
                words.table("all", search.ofBody(actor.organisation()), Optional.of(LIST), view)));
  }

  @GetMapping("/body/complaints/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return pages.show(desk, find(number, actor), actor, view);
  }

  @PostMapping("/body/complaints/{number}/{act:[a-z]+}/check")
  ModelAndView check(
      @PathVariable String number,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    return pages.check(desk, act, find(number, actor), new Typed(sent), actor, view);
  }

  @PostMapping("/body/complaints/{number}/{act:[a-z]+}")
  ModelAndView act(
      @PathVariable String number,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    return pages.act(desk, act, find(number, actor), new Typed(sent), actor, view);
  }

  private ComplaintFile find(String number, Actor actor) {
    return search.find(number, actor).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
