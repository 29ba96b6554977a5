package org.anzheng.web.body;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.people.PersonSummary;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.TimelineEntry;

/**
 * 人员页面.
 *
 * @param ties associations, in rows
 * @param acts what this reader may do now
 * @param history what happened, the newest first
 */
public record PersonPage(
    PersonSummary person,
    List<Row> rows,
    List<CompetenceLine> competences,
    List<Row> ties,
    List<PersonAct> acts,
    List<TimelineEntry> history,
    LocalDate today) {

  /** Whether this reader may do something now. */
  public boolean may(PersonAct act) {
    return acts.contains(act);
  }

  /** The address of the person. */
  public String path() {
    return "/body/people/" + person.id();
  }
}
