package org.anzheng.web.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.people.PersonDirectory;
import org.anzheng.scheme.Parameters;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 专职人员不足待办: an approved body that has fewer full-time people than the law asks for, today. */
@Component
class StaffAlarm {

  private final BodyDirectory bodies;
  private final PersonDirectory people;
  private final Parameters parameters;
  private final Clock clock;

  StaffAlarm(BodyDirectory bodies, PersonDirectory people, Parameters parameters, Clock clock) {
    this.bodies = bodies;
    this.people = people;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** What waits for those who answer for the staff: at most one thing. */
  @Basis("regulation:10")
  List<Task> of(Actor actor, View view) {
    boolean answers = actor.has(Role.BODY_ADMINISTRATOR) || actor.has(Role.BODY_HEAD);
    if (!answers || !isApproved(actor)) {
      return List.of();
    }
    LocalDate today = ChinaTime.dateOf(clock.instant());
    int staff = people.fullTimeStaff(today).getOrDefault(actor.organisation(), 0);
    long asked = parameters.on(today).bodyFullTimeStaff();
    return staff < asked ? List.of(task(staff, asked, view)) : List.of();
  }

  private boolean isApproved(Actor actor) {
    return bodies
        .ofOrganisation(actor.organisation())
        .filter(body -> body.standing() == BodyStanding.IN_FORCE)
        .isPresent();
  }

  private static Task task(int staff, long asked, View view) {
    return new Task(
        view.text("page.body.people.title"),
        view.text("page.regulator.home.shortage", staff, asked),
        Tone.WARNING,
        view.text("page.regulator.home.shortageState"),
        Optional.of("/body/people"));
  }
}
