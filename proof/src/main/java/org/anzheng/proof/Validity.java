package org.anzheng.proof;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a key may sign (有效期), both included, in Asia/Shanghai.
 *
 * @param from first day
 * @param to last day; null, written {@code -}, while no end is set
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {

  private static final String OPEN = "-";

  public Validity {
    if (to != null && to.isBefore(from)) {
      throw new Malformed("validity ends before it begins");
    }
  }

  /** Whether the key might sign on that day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  static Validity parse(String from, String to) {
    return new Validity(date(from), to.equals(OPEN) ? null : date(to));
  }

  /** {@code 2026-01-01 2026-12-31}, or {@code 2026-01-01 -}. */
  @Override
  public String toString() {
    return from + " " + (to == null ? OPEN : to);
  }

  private static LocalDate date(String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.toString().equals(text) && date.getYear() >= 1000 && date.getYear() <= 9999) {
        return date;
      }
    } catch (DateTimeException e) {
      throw new Malformed("not a date: " + text, e);
    }
    throw new Malformed("not a date: " + text);
  }
}
