package org.anzheng.web.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anzheng.people.Competence;
import org.anzheng.people.PersonSummary;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Tone;

/**
 * 人员页面.
 *
 * @param ties associations, in rows
 * @param acts what this reader may do now
 * @param names of the categories by code
 */
public record PersonPage(
    PersonSummary person,
    List<Row> rows,
    List<Row> ties,
    List<PersonAct> acts,
    LocalDate today,
    Map<String, String> names) {

  /** Whether a competence still holds, as a tone. */
  public Tone tone(Competence competence) {
    return competence.holdsOn(today) ? Tone.GOOD : Tone.NEUTRAL;
  }
}
