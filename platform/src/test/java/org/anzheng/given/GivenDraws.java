package org.anzheng.given;

import java.time.Clock;
import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.supervision.draws.Draws;
import org.anzheng.supervision.draws.InspectionKind;
import org.anzheng.supervision.draws.PlanForm;
import org.springframework.stereotype.Component;

/** Plans of random inspections. */
@Component
public class GivenDraws {

  private final Draws draws;
  private final GivenParties parties;
  private final Clock clock;

  GivenDraws(Draws draws, GivenParties parties, Clock clock) {
    this.draws = draws;
    this.parties = parties;
    this.clock = clock;
  }

  /** A plan that inspects one body, whole. */
  public PlanForm form(String issuer, List<Actor> inspectors) {
    return new PlanForm(
        "示例抽查计划",
        ChinaTime.dateOf(clock.instant()).getYear(),
        InspectionKind.BODY,
        "",
        issuer,
        "",
        100,
        100,
        List.of(),
        inspectors.stream().map(Actor::account).toList(),
        List.of());
  }

  /** The number of such a plan. */
  public String planned(String issuer) {
    Actor first = parties.regulator(Role.MARKET_REGULATOR);
    Actor second = parties.beside(first, Role.MARKET_REGULATOR);
    return draws.prepare(form(issuer, List.of(first, second)), first);
  }
}
