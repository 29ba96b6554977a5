package org.anzheng.web.regulator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.BodySummary;
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

/** 专职人员不足: approved bodies that have fewer full-time people than the law asks for, today. */
@Component
class StaffShortage implements HomeTasks {

  private final BodyDirectory bodies;
  private final PersonDirectory people;
  private final Parameters parameters;
  private final Clock clock;

  StaffShortage(BodyDirectory bodies, PersonDirectory people, Parameters parameters, Clock clock) {
    this.bodies = bodies;
    this.people = people;
    this.parameters = parameters;
    this.clock = clock;
  }

  @Override
  public List<Task> mine(Actor actor, View view) {
    return actor.has(Role.MARKET_REGULATOR) ? tasks(view) : List.of();
  }

  @Override
  public List<Task> others(Actor actor, View view) {
    return actor.has(Role.MARKET_REGULATOR) ? List.of() : tasks(view);
  }

  @Basis("regulation:10")
  private List<Task> tasks(View view) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    long asked = parameters.on(today).bodyFullTimeStaff();
    Map<UUID, Integer> staff = people.fullTimeStaff(today);
    return bodies.all().stream()
        .filter(body -> body.standing() == BodyStanding.IN_FORCE)
        .filter(body -> staff.getOrDefault(body.organisation(), 0) < asked)
        .map(body -> task(body, staff.getOrDefault(body.organisation(), 0), asked, view))
        .toList();
  }

  private static Task task(BodySummary body, int staff, long asked, View view) {
    return new Task(
        view.either(body.name(), body.nameEn()),
        view.text("page.regulator.home.shortage", staff, asked),
        Tone.WARNING,
        view.text("page.regulator.home.shortageState"),
        Optional.of("/regulator/bodies/" + body.approvalNo()));
  }
}
