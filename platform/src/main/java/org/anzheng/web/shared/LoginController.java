package org.anzheng.web.shared;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 登录页. The form itself is answered by the security filter chain. */
@Controller
class LoginController {

  @GetMapping("/login")
  ModelAndView login(
      @RequestParam Optional<String> error,
      @RequestParam Optional<String> wait,
      @RequestParam Optional<String> registered) {
    return Pages.of(
        "shared/login", new LoginPage(error.isPresent(), wait.isPresent(), registered.isPresent()));
  }
}
