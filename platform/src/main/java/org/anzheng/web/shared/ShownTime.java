package org.anzheng.web.shared;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.anzheng.kernel.ChinaTime;

/** 显示时间: instants as people read them, always in Beijing time. */
public final class ShownTime {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private ShownTime() {}

  /** An instant to the minute. */
  public static String minute(Instant instant) {
    return MINUTE.format(instant.atZone(ChinaTime.ZONE));
  }
}
