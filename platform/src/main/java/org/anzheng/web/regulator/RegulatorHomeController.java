package org.anzheng.web.regulator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.BodyTransition;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 主管部门首页: bodies that wait for an approval or for the end of an order, and the state of all. */
@Controller
class RegulatorHomeController {

  private final BodyDirectory directory;
  private final RunningDeadlines deadlines;
  private final List<HomeTasks> parts;

  RegulatorHomeController(
      BodyDirectory directory, RunningDeadlines deadlines, List<HomeTasks> parts) {
    this.directory = directory;
    this.deadlines = deadlines;
    this.parts = parts;
  }

  @GetMapping("/regulator")
  ModelAndView home(Actor actor, View view) {
    List<BodySummary> all = directory.all();
    List<Task> waiting = new ArrayList<>();
    all.stream()
        .filter(body -> !body.standing().awaiting().isEmpty())
        .map(body -> suspended(body, view))
        .forEach(waiting::add);
    List<Task> mine = new ArrayList<>();
    List<Task> others = new ArrayList<>();
    parts.forEach(part -> mine.addAll(part.mine(actor, view)));
    parts.forEach(part -> others.addAll(part.others(actor, view)));
    (BodyTransition.APPROVE.mayBeDoneBy(actor) ? mine : others).addAll(waiting);
    List<RegulatorHomePage.Figure> figures =
        Arrays.stream(BodyStanding.values())
            .map(standing ->
                new RegulatorHomePage.Figure(
                    view.name(standing),
                    all.stream().filter(body -> body.standing() == standing).count()))
            .toList();
    return Pages.of("regulator/home", new RegulatorHomePage(mine, others, figures));
  }

  private Task suspended(BodySummary body, View view) {
    String until =
        deadlines.ofSubject("body/" + body.approvalNo()).stream()
            .filter(d -> d.awaiting() == Role.MARKET_REGULATOR)
            .map(d -> ChinaTime.dateOf(d.due().minusNanos(1)).toString())
            .findFirst()
            .map(day -> view.text("page.regulator.home.until", day))
            .orElse("");
    return new Task(
        view.either(body.name(), body.nameEn()),
        until,
        BodyTones.of(body.standing()),
        view.name(body.standing()),
        Optional.of("/regulator/bodies/" + body.approvalNo()));
  }
}
