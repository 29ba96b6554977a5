package org.anzheng.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.supervision.draws.Draws;
import org.anzheng.supervision.draws.InspectionKind;
import org.anzheng.supervision.draws.PlanForm;
import org.springframework.stereotype.Component;

/**
 * A plan of random inspections whose lists are frozen as the demonstration begins: its draw is made
 * in real time, by the witnesses that run beside it.
 */
@Component
class InspectionStory {

  private static final Duration AHEAD = Duration.ofMinutes(3);
  private static final int NORMAL = 20;
  private static final int RAISED = 50;

  private final Draws draws;
  private final DemoAccounts accounts;
  private final Clock clock;

  InspectionStory(Draws draws, DemoAccounts accounts, Clock clock) {
    this.draws = draws;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** The two inspectors, who also investigate. */
  List<Actor> write(DemoWorld.Cast cast) {
    Actor head = cast.marketRegulator();
    Actor first = inspector("samr-inspector1", "示例检查员甲", head);
    Actor second = inspector("samr-inspector2", "示例检查员乙", head);
    Instant now = clock.instant();
    String number =
        draws.prepare(
            new PlanForm(
                "示例年度认证证书双随机抽查",
                ChinaTime.dateOf(now).getYear(),
                InspectionKind.CERTIFICATE,
                "",
                "",
                "",
                NORMAL,
                RAISED,
                List.of(),
                Stream.of(head, first, second).map(Actor::account).toList(),
                List.of()),
            head);
    draws.freeze(number, now.plus(AHEAD), head);
    return List.of(first, second);
  }

  private Actor inspector(String login, String name, Actor head) {
    return accounts.official(
        head.organisation(),
        login,
        name,
        accounts.operator(),
        Role.MARKET_REGULATOR,
        Role.INSPECTOR,
        Role.INVESTIGATOR);
  }
}
