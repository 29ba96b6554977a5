package org.anzheng.api.v1;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.register.AskedDay;
import org.springframework.stereotype.Component;

/** 所查日期: the days a program asks for; only today and past ones can be. */
@Component
class AskedDays {

  static final String ON = "How it stood at the end of this day in Asia/Shanghai";
  static final String AS_RECORDED =
      "What the register said at the end of this day: what was recorded later, such as a"
          + " correction, is left out";

  private final Clock clock;

  AskedDays(Clock clock) {
    this.clock = clock;
  }

  /** The day asked for; the day of the record where only that was named; empty for now. */
  Optional<AskedDay> read(Optional<LocalDate> on, Optional<LocalDate> asRecorded) {
    on.ifPresent(day -> refuseFuture("on", day));
    asRecorded.ifPresent(day -> refuseFuture("asRecorded", day));
    return on.or(() -> asRecorded).map(day -> new AskedDay(day, asRecorded));
  }

  LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  void refuseFuture(String field, LocalDate day) {
    if (day.getYear() < 1) {
      throw new Refusal(List.of(Objection.toField(field, KernelRefusal.NOT_UNDERSTOOD)));
    }
    if (day.isAfter(today())) {
      throw new Refusal(List.of(Objection.toField(field, ApiRefusal.DAY_IN_FUTURE, day)));
    }
  }
}
