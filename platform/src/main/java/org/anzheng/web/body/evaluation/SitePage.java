package org.anzheng.web.body.evaluation;

import java.util.Arrays;
import java.util.List;
import org.anzheng.evaluations.FindingResult;
import org.anzheng.evaluations.MeetingKind;
import org.anzheng.evaluations.NonconformityGrade;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.View;

/**
 * 手机现场页面: words and forms only; what they are about comes with the state.
 *
 * @param number of the case; empty on what is shown without a network
 * @param account who is signed in; empty there, too
 */
public record SitePage(String number, String account) {

  /** What is shown without a network. */
  static SitePage shell() {
    return new SitePage("", "");
  }

  /** The page of the evaluation. */
  public String back() {
    return EvaluationDesk.path(number);
  }

  /** Results of a finding, to choose from. */
  public List<Option> results(View view) {
    return options(FindingResult.values(), view);
  }

  /** Grades of a nonconformity, to choose from. */
  public List<Option> grades(View view) {
    return options(NonconformityGrade.values(), view);
  }

  /** The meetings, to choose from. */
  public List<Option> meetings(View view) {
    return options(MeetingKind.values(), view);
  }

  private static List<Option> options(Enum<?>[] constants, View view) {
    return Arrays.stream(constants).map(c -> Option.of(c.name(), view.name(c))).toList();
  }
}
