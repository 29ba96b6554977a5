package org.anzheng.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** 北京时间: legal days run from midnight to midnight in Asia/Shanghai; instants are UTC. */
public final class ChinaTime {

  /** The zone of every legal date. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private ChinaTime() {}

  /** The legal date at an instant. */
  public static LocalDate dateOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  /** The first instant of a legal day. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** The first instant after a legal day. */
  public static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1));
  }

  /**
   * 期间的最后一日 of a period of months or years that begins on {@code first}: the day before the same
   * day of its last month; the end of that month where it has no such day.
   */
  @Basis("civil-code:202")
  public static LocalDate lastDayOf(LocalDate first, Period length) {
    LocalDate same = first.plus(length);
    return same.getDayOfMonth() < first.getDayOfMonth() ? same : same.minusDays(1);
  }
}
