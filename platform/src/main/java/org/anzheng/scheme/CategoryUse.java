package org.anzheng.scheme;

import java.time.LocalDate;

/**
 * 类别使用情况: how much depends on a category. The modules above answer; the scheme asks before a
 * decision and knows none of them.
 */
public interface CategoryUse {

  /** What is counted. */
  UseKind kind();

  /** How many there are for a category on a day. */
  long count(String category, LocalDate day);
}
