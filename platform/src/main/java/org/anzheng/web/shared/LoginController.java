package org.anzheng.web.shared;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 登录页. The form itself is answered by the security filter chain. */
@Controller
class LoginController {

  @GetMapping("/login")
  ModelAndView login(
      @RequestParam(required = false) boolean wait,
      @RequestParam(defaultValue = "-") String error) {
    return Pages.of("shared/login", new LoginPage(!error.equals("-"), wait));
  }
}
