package org.anzheng.web.body.dashboard;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 机构看板: five charts, each drawn from the table below it. */
@Controller
class DashboardController {

  private static final String WORD = "page.dashboard.";
  private static final int FIRST_YEAR = 2023;

  private final CaseCharts cases;
  private final EvaluationCharts evaluations;
  private final Clock clock;

  DashboardController(CaseCharts cases, EvaluationCharts evaluations, Clock clock) {
    this.cases = cases;
    this.evaluations = evaluations;
    this.clock = clock;
  }

  @GetMapping("/body/dashboard")
  ModelAndView show(@RequestParam(defaultValue = "") String year, Actor actor, View view) {
    Instant now = clock.instant();
    LocalDate today = ChinaTime.dateOf(now);
    int shown = year(year, today);
    Sheet sheet =
        Sheet.titled(view.text(WORD + "title"))
            .lede(view.text(WORD + "lede", shown, view.time(now)))
            .with(cases.open(actor, now, view))
            .with(cases.clocks(actor, today, view))
            .with(cases.atRisk(actor, today, view))
            .with(evaluations.load(actor, today, view))
            .with(evaluations.clauses(actor, shown, today, view))
            .with(cases.fees(actor, shown, view))
            .with(new Sheet.Notice(view.text(WORD + "fees.note"), false))
            .withIf(shown > FIRST_YEAR, () -> earlier(shown - 1, view));
    return Pages.of("shared/sheet", sheet);
  }

  private static Sheet.Part earlier(int year, View view) {
    return new Sheet.Links(
        List.of(Row.link("", view.text(WORD + "earlier", year), "/body/dashboard?year=" + year)));
  }

  /** A year that was asked for, or this one where that cannot be. */
  private static int year(String asked, LocalDate today) {
    try {
      return Math.clamp(Integer.parseInt(asked), FIRST_YEAR, today.getYear());
    } catch (NumberFormatException e) {
      return today.getYear();
    }
  }
}
