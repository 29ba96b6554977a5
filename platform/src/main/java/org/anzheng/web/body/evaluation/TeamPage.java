package org.anzheng.web.body.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.TeamCandidate;
import org.anzheng.evaluations.TeamSuggestion;
import org.anzheng.kernel.Objection;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;

/**
 * 指派审查组页面.
 *
 * @param candidates everybody of the body, with what stands against each role on the days typed
 * @param suggestion the team proposed for these days, with what it lacks
 * @param uncovered why the team as it is does not do any more
 * @param form as typed
 * @param roles to choose from
 */
public record TeamPage(
    EvaluationSummary file,
    List<TeamCandidate> candidates,
    TeamSuggestion suggestion,
    List<Objection> uncovered,
    TeamForm form,
    List<Option> roles,
    FormErrors errors) {

  private static final int YEAR_MONTH = "2026-01".length();

  /** Where the form is sent. */
  public String action() {
    return back() + "/team";
  }

  /** The page of the evaluation. */
  public String back() {
    return EvaluationDesk.path(file.caseNumber());
  }

  /** The month to look up in the calendar. */
  public String month() {
    String first = day("first");
    return first.length() > YEAR_MONTH ? first.substring(0, YEAR_MONTH) : "";
  }

  /** What was typed as a day. */
  public String day(String field) {
    return form.typed().text(field);
  }

  /** What was chosen for a person. */
  public String chosenFor(UUID person) {
    return Optional.ofNullable(form.roles().get(person)).map(Enum::name).orElse("");
  }
}
