package org.anzheng.web.applicant;

import org.anzheng.kernel.Actor;
import org.anzheng.web.cases.ClockFilter;
import org.anzheng.web.cases.ClockPages;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 委托人端全部期限. */
@Controller("applicantClocks")
class ClocksController {

  private final ClockPages pages;

  ClocksController(ClockPages pages) {
    this.pages = pages;
  }

  @GetMapping("/applicant/clocks")
  ModelAndView show(
      @RequestParam(defaultValue = "") String about,
      @RequestParam(defaultValue = "") String turn,
      @RequestParam(defaultValue = "") String within,
      Actor actor,
      View view) {
    return pages.show("/applicant", new ClockFilter(about, turn, within), actor, view);
  }
}
