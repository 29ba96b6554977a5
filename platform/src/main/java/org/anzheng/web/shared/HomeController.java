package org.anzheng.web.shared;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 我的首页: sends everybody to the home of their audience. */
@Controller
class HomeController {

  @GetMapping("/home")
  ModelAndView home(SignedIn user) {
    return Pages.redirect(Audience.of(user.organisationType()).map(Audience::path).orElse("/"));
  }
}
