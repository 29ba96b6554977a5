package org.anzheng.web.body.evaluation;

import java.util.Arrays;
import java.util.List;
import org.anzheng.evaluations.AttendanceDirection;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.View;

/**
 * 现场签到页面: made for a phone: one large button for the reader, then the list of the day.
 *
 * @param attends whether the reader is on site with the team now
 * @param inside whether the reader has arrived and not yet left today
 * @param entries everybody's entries, newest first
 * @param lead whether the reader may enter what was missed
 * @param members for the late entry
 * @param form the late entry, as typed
 */
public record AttendancePage(
    EvaluationSummary file,
    boolean attends,
    boolean inside,
    String location,
    List<Entry> entries,
    boolean lead,
    List<Option> members,
    LateEntryForm form,
    FormErrors errors) {

  /**
   * 一条签到.
   *
   * @param phone what both clocks showed, where it was entered without a network
   */
  public record Entry(
      String name, String direction, String at, String phone, String location, String reason) {}

  /** Arrival and departure, to choose from. */
  public List<Option> directions(View view) {
    return Arrays.stream(AttendanceDirection.values())
        .map(each -> Option.of(each.name(), view.name(each)))
        .toList();
  }

  /** Where the forms are sent. */
  public String action() {
    return back() + "/attendance";
  }

  /** The page of the evaluation. */
  public String back() {
    return EvaluationDesk.path(file.caseNumber());
  }
}
