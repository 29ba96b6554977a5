package org.anzheng.notices;

import java.time.Instant;
import java.time.LocalDate;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.Term;

/** 送达规则: from which day a notice counts as served. */
final class ServiceRules {

  private ServiceRules() {}

  /**
   * 送达日期: a message has arrived when it first enters the recipient's system, here its inbox. The
   * parameter says on which day in the inbox it counts as served; the day of arrival is the first.
   */
  @Basis("esign-law:11")
  static LocalDate servedOn(Instant delivered, Term day, WorkingCalendar calendar) {
    return day.after(ChinaTime.dateOf(delivered).minusDays(1), calendar);
  }
}
