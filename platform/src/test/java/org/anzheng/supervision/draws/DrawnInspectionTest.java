package org.anzheng.supervision.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.deadlines.RunningDeadline;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenDraws;
import org.anzheng.given.GivenOversight;
import org.anzheng.given.GivenOversight.GivenDepartment;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.supervision.inspections.CheckAnswers;
import org.anzheng.supervision.inspections.CheckResult;
import org.anzheng.supervision.inspections.Checklists;
import org.anzheng.supervision.inspections.InspectionConclusion;
import org.anzheng.supervision.inspections.InspectionOrder;
import org.anzheng.supervision.inspections.InspectionRecord;
import org.anzheng.supervision.inspections.InspectionSource;
import org.anzheng.supervision.inspections.InspectionWay;
import org.anzheng.supervision.inspections.Inspections;
import org.anzheng.supervision.offices.SubjectKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What was drawn is inspected by those drawn for it, and its result closes that of the draw. */
@PlatformTest
class DrawnInspectionTest {

  @Autowired Draws draws;
  @Autowired DrawStore plans;
  @Autowired DrawSearch search;
  @Autowired Inspections inspections;
  @Autowired Checklists checklists;
  @Autowired RunningDeadlines deadlines;
  @Autowired GivenDraws drawn;
  @Autowired GivenOversight given;
  @Autowired GivenBodies bodies;
  @Autowired Browser browser;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  @Test
  void the_published_result_of_the_inspection_is_the_result_of_the_draw() {
    GivenDepartment department = given.department(Role.MARKET_REGULATOR);
    GivenBody body = bodies.approved("TA");
    LocalDate today = ChinaTime.dateOf(clock.instant());
    String plan = drawnBy(department, body);
    assertThat(clocks(plan)).contains("draw.publication");
    assertThatThrownBy(() ->
            inspections.open(
                SubjectKind.BODY,
                bodies.approved("TA").approvalNo(),
                order(plan, department, today),
                department.inspector()))
        .as("another body was not drawn")
        .isInstanceOf(Refusal.class);

    String number =
        inspections.open(
            SubjectKind.BODY,
            body.approvalNo(),
            order(plan, department, today),
            department.inspector());
    inspections.check(number, all(today), department.inspector());
    inspections.finish(
        number, new InspectionRecord(today, "示例地点", "示例情况", List.of()), department.inspector());
    inspections.cosign(number, department.second());
    inspections.noteNoSignature(number, "示例：未到场", department.inspector());
    inspections.conclude(
        number,
        new InspectionConclusion(InspectionOutcome.NO_PROBLEM, "示例"),
        department.inspector());

    assertThat(search.results(plan).getFirst().result().orElseThrow().outcome())
        .isEqualTo(InspectionOutcome.NO_PROBLEM);
    assertThat(clocks(plan)).doesNotContain("draw.publication");
    assertThat(browser.read("/supervision/draws/" + plan, department.decider()))
        .contains("未发现问题", "结果已全部公开");
  }

  private String drawnBy(GivenDepartment department, GivenBody body) {
    String plan =
        draws.prepare(
            drawn.form(body.approvalNo(), List.of(department.inspector(), department.second())),
            department.decider());
    draws.freeze(plan, clock.instant().plusSeconds(600), department.decider());
    draws.open(plan);
    transaction.executeWithoutResult(
        done -> draws.draw(plans.find(plan).orElseThrow(), DrawsTest.cosigned(), Actor.system()));
    return plan;
  }

  private static InspectionOrder order(String plan, GivenDepartment department, LocalDate today) {
    return new InspectionOrder(
        InspectionWay.ON_SITE,
        InspectionSource.DRAW,
        plan + "/1",
        false,
        today,
        List.of(department.inspector().account(), department.second().account()),
        "示例目的");
  }

  private CheckAnswers all(LocalDate today) {
    return new CheckAnswers(
        checklists.on(SubjectKind.BODY, InspectionWay.ON_SITE, today).stream()
            .map(item -> new CheckAnswers.Answer(item.code(), CheckResult.CONFORMING, ""))
            .toList(),
        List.of());
  }

  private List<String> clocks(String plan) {
    return deadlines.ofSubject("draw/" + plan).stream().map(RunningDeadline::kind).toList();
  }
}
