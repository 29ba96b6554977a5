package org.anzheng.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/** 报告义务: which months and which years a body has to report. */
@NamedInterface("reads")
public final class ReportDuty {

  private static final int HUNDRED = 100;

  private ReportDuty() {}

  /** The last day on which a month is reported in time. */
  public static LocalDate lastDay(YearMonth month, long dueDay) {
    return month.plusMonths(1).atDay(Math.toIntExact(dueDay));
  }

  /** A month counts when the body was approved on all its days and still was on its last day. */
  @Basis({"opinion:6", "reporting-norm:3"})
  public static boolean ofMonth(BodySummary body, YearMonth month, LocalDate lastDay) {
    return !body.validFrom().isAfter(month.atDay(1))
        && !body.validTo().isBefore(month.atEndOfMonth())
        && (!body.standing().ended() || body.standingSince().isAfter(lastDay));
  }

  /** The last day for the report on a year; the parameter holds month and day as one number. */
  public static LocalDate annualDue(int year, long monthAndDay) {
    int day = Math.toIntExact(monthAndDay);
    return LocalDate.of(year + 1, day / HUNDRED, day % HUNDRED);
  }

  /** A year counts when the body was approved in it and has not given up its approval. */
  @Basis("body-measures:24")
  public static boolean ofYear(LocalDate validFrom, BodyStanding standing, int year) {
    return validFrom.getYear() <= year && standing != BodyStanding.CANCELLED;
  }
}
