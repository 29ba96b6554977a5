package org.anzheng.web.body;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.people.PersonSummary;

/**
 * 机构人员列表.
 *
 * @param asked how many full-time people the law asks for
 */
public record PeoplePage(List<PersonSummary> people, LocalDate today, long asked) {

  /** How many practise full time today. */
  public long fullTime() {
    return people.stream().filter(p -> p.fullTime() && p.registeredOn(today)).count();
  }
}
