package org.anzheng.web.open;

import org.anzheng.web.shared.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 首页: the search box and what this is. */
@Controller
class HomePageController {

  @GetMapping("/")
  ModelAndView home() {
    return Pages.of("open/home", new HomePage("CSSC-2026-TA-0000001-X"));
  }
}
