package org.anzheng.web.regulator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.BodyTransition;
import org.anzheng.bodies.Tariffs;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 认证机构: the list, and one body with its standing, scope, fees and history. */
@Controller("regulatorBodies")
class BodiesController {

  private final BodyDirectory directory;
  private final Tariffs tariffs;
  private final UnapprovedBodies unapproved;
  private final BodyRows rows;
  private final RiskRows risk;
  private final Clock clock;

  BodiesController(
      BodyDirectory directory,
      Tariffs tariffs,
      UnapprovedBodies unapproved,
      BodyRows rows,
      RiskRows risk,
      Clock clock) {
    this.directory = directory;
    this.tariffs = tariffs;
    this.unapproved = unapproved;
    this.rows = rows;
    this.risk = risk;
    this.clock = clock;
  }

  @GetMapping("/regulator/bodies")
  ModelAndView list(Actor actor) {
    return Pages.of(
        "regulator/bodies",
        new BodyListPage(
            directory.all(), unapproved.all(), BodyTransition.APPROVE.mayBeDoneBy(actor)));
  }

  @GetMapping("/regulator/bodies/{approvalNo}")
  ModelAndView show(@PathVariable String approvalNo, Actor actor, View view) {
    BodySummary body =
        directory.find(approvalNo).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    LocalDate today = ChinaTime.dateOf(clock.instant());
    List<Row> conditions =
        directory.conditions(approvalNo).entrySet().stream()
            .map(e -> Row.of(view.name(e.getKey()), e.getValue()))
            .toList();
    return Pages.of(
        "regulator/body",
        new BodyPage(
            body,
            rows.of(body, today, view),
            conditions,
            risk.of(body, view),
            tariffs.inForce(body.organisation(), today),
            Arrays.stream(StandingAct.values())
                .filter(act -> act.transition().isOpenTo(actor, body.standing()))
                .toList(),
            rows.timeline(directory.history(approvalNo), view),
            rows.names(today, view)));
  }
}
