package org.anzheng.web.admin;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.parties.LoginAttempt;
import org.anzheng.parties.LoginAttempts;
import org.anzheng.web.shared.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 登录审计: who signed in, or tried to, from where; read by the operator. */
@Controller
class LoginsController {

  private static final String PATH = "/admin/logins";
  private static final int PAGE = 50;

  private final LoginAttempts audit;

  LoginsController(LoginAttempts audit) {
    this.audit = audit;
  }

  @GetMapping(PATH)
  ModelAndView show(@RequestParam Optional<Long> before, Actor actor) {
    List<LoginAttempt> found = audit.before(before.orElse(Long.MAX_VALUE), PAGE + 1, actor);
    List<LoginAttempt> shown = found.subList(0, Math.min(PAGE, found.size()));
    Optional<String> next =
        found.size() > PAGE
            ? Optional.of(PATH + "?before=" + shown.getLast().id())
            : Optional.empty();
    return Pages.of("admin/logins", new LoginsPage(shown, before.map(any -> PATH), next));
  }
}
