package org.anzheng.web.applicant.supervision;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.supervision.inspections.Surveys;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 征询待办: what the state asks a certified organisation about its body. */
@Component
public class SurveyTasks {

  private final Surveys surveys;

  SurveyTasks(Surveys surveys) {
    this.surveys = surveys;
  }

  /** What waits for an answer. */
  public List<Task> of(Actor actor, View view) {
    return surveys.open(actor.organisation()).stream()
        .map(number ->
            new Task(
                view.text("page.oversight.survey.title"),
                number,
                Tone.ACTIVE,
                view.text("page.oversight.survey.open"),
                Optional.of("/applicant/surveys/" + number)))
        .toList();
  }
}
