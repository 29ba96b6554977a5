package org.anzheng.web.body.evaluation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.TeamCandidate;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;

/**
 * 指派审查组页面.
 *
 * @param candidates everybody of the body, with what stands against each role
 * @param chosen role by person, as typed
 * @param roles to choose from
 */
public record TeamPage(
    EvaluationSummary file,
    List<TeamCandidate> candidates,
    Map<UUID, String> chosen,
    List<Option> roles,
    FormErrors errors) {

  /** Where the form is sent. */
  public String action() {
    return back() + "/team";
  }

  /** The page of the evaluation. */
  public String back() {
    return EvaluationDesk.path(file.caseNumber());
  }

  /** What was chosen for a person. */
  public String chosenFor(UUID person) {
    return chosen.getOrDefault(person, "");
  }
}
