package org.anzheng.people;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/**
 * 执业处理: an order against the practice of a person.
 *
 * @param firstDay first day on which the person may not practise
 * @param lastDay last day of it
 * @param documentNo number of the decision
 */
@NamedInterface("reads")
public record Sanction(
    SanctionKind kind, LocalDate firstDay, LocalDate lastDay, String ground, String documentNo) {

  /** Whether it keeps the person from practising on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }
}
