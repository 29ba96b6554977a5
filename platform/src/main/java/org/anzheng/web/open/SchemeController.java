package org.anzheng.web.open;

import java.time.LocalDate;
import org.anzheng.scheme.Criteria;
import org.anzheng.scheme.Parameters;
import org.anzheng.web.shared.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 制度公示: the rule with every legal number and where it comes from. */
@Controller
class SchemeController {

  private final Criteria criteria;
  private final Parameters parameters;
  private final SchemeWords words;

  SchemeController(Criteria criteria, Parameters parameters, SchemeWords words) {
    this.criteria = criteria;
    this.parameters = parameters;
    this.words = words;
  }

  @GetMapping("/rules")
  ModelAndView rules() {
    LocalDate today = words.today();
    return Pages.of(
        "open/rules",
        new RulesPage(
            criteria.rule(today),
            parameters.history().stream()
                .filter(p -> !p.validFrom().isAfter(today))
                .filter(p -> p.validTo().map(today::isBefore).orElse(true))
                .toList()));
  }
}
