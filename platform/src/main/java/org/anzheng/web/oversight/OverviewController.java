package org.anzheng.web.oversight;

import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 监督总览 of a department or an office: its part of the country, with the way to every record. */
@Controller
class OverviewController {

  private final OverviewPages pages;

  OverviewController(OverviewPages pages) {
    this.pages = pages;
  }

  @GetMapping({"/regulator/overview", "/office/overview"})
  ModelAndView show(Actor actor, View view) {
    return Pages.of(OversightWords.SHEET, pages.show(actor, view));
  }
}
