package org.anzheng.web.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 剩余天数: how long there is until a legal deadline. */
@Component
public class DaysLeft {

  private static final int SOON = 2;

  private final Clock clock;

  DaysLeft(Clock clock) {
    this.clock = clock;
  }

  /** The last day, and how many days are left or over. */
  public String words(Instant due, View view) {
    return words(ChinaTime.dateOf(due.minusMillis(1)), view);
  }

  /** The same for the last day itself. */
  public String words(LocalDate lastDay, View view) {
    long days = days(lastDay);
    if (days < 0) {
      return view.text("page.cases.due.over", lastDay.toString(), -days);
    }
    return days == 0
        ? view.text("page.cases.due.today", lastDay.toString())
        : view.text("page.cases.due.left", lastDay.toString(), days);
  }

  /** How urgent it is. */
  public Tone tone(LocalDate lastDay) {
    long days = days(lastDay);
    if (days < 0) {
      return Tone.BAD;
    }
    return days <= SOON ? Tone.WARNING : Tone.ACTIVE;
  }

  private long days(LocalDate lastDay) {
    return ChronoUnit.DAYS.between(ChinaTime.dateOf(clock.instant()), lastDay);
  }
}
