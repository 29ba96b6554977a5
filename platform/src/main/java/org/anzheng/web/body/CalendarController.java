package org.anzheng.web.body;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 人员日历: who of the body is booked on which day of a month. */
@Controller
class CalendarController {

  private static final int YEARS = 10;

  private final CalendarPages pages;
  private final Clock clock;

  CalendarController(CalendarPages pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/body/calendar")
  ModelAndView month(@RequestParam(defaultValue = "") String month, Actor actor, View view) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    return Pages.of("body/calendar", pages.of(read(month, YearMonth.from(today)), actor, view));
  }

  /** The month asked for; the present one when it cannot be read or lies far away. */
  private static YearMonth read(String typed, YearMonth present) {
    try {
      YearMonth asked = YearMonth.parse(typed);
      return Math.abs(asked.getYear() - present.getYear()) > YEARS ? present : asked;
    } catch (DateTimeParseException e) {
      return present;
    }
  }
}
