package org.anzheng.web.regulator;

import java.time.Clock;
import java.time.LocalDate;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.Parameters;
import org.anzheng.web.shared.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 参数登记: the register as it holds today. */
@Controller("regulatorParameters")
class ParametersController {

  private final Parameters parameters;
  private final Clock clock;

  ParametersController(Parameters parameters, Clock clock) {
    this.parameters = parameters;
    this.clock = clock;
  }

  @GetMapping("/regulator/parameters")
  ModelAndView show() {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    return Pages.of(
        "regulator/parameters", new ParametersPage(today, parameters.on(today).describe()));
  }
}
