package org.anzheng.web.open;

import org.anzheng.register.Statistics;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 统计公示. */
@Controller
class StatisticsController {

  private final Statistics statistics;
  private final SchemeWords words;

  StatisticsController(Statistics statistics, SchemeWords words) {
    this.statistics = statistics;
    this.words = words;
  }

  @GetMapping("/statistics")
  ModelAndView show(View view) {
    return Pages.of(
        "open/statistics",
        new StatisticsPage(
            statistics.byCategory().stream()
                .map(c -> new StatisticsPage.Line(words.category(c.category(), view), c))
                .toList()));
  }
}
