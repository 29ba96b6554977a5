package org.anzheng.kernel;

import java.time.Instant;
import java.time.LocalDate;
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
}
