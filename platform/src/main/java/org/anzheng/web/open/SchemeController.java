package org.anzheng.web.open;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.scheme.Criteria;
import org.anzheng.scheme.Parameters;
import org.anzheng.scheme.norms.NormKind;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 制度公示: the rule with every legal number and where it comes from. */
@Controller
class SchemeController {

  private final Criteria criteria;
  private final Parameters parameters;
  private final NormPages norms;
  private final SchemeWords words;

  SchemeController(Criteria criteria, Parameters parameters, NormPages norms, SchemeWords words) {
    this.criteria = criteria;
    this.parameters = parameters;
    this.norms = norms;
    this.words = words;
  }

  @GetMapping("/rules")
  ModelAndView rules(View view) {
    LocalDate today = words.today();
    return Pages.of(
        "open/rules",
        new RulesPage(
            criteria.rule(today),
            List.of(norms.versions(NormKind.NORM, view), norms.versions(NormKind.RULE, view)),
            parameters.history().stream()
                .filter(p -> !p.validFrom().isAfter(today))
                .filter(p -> p.validTo().map(today::isBefore).orElse(true))
                .toList()));
  }
}
