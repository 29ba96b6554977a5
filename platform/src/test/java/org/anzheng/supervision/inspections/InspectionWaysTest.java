package org.anzheng.supervision.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenOversight;
import org.anzheng.given.GivenOversight.GivenDepartment;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.supervision.offices.SubjectKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever watches an audit, reviews peers or calls as a customer has a checklist for it. */
@PlatformTest
class InspectionWaysTest {

  @Autowired Inspections inspections;
  @Autowired Checklists checklists;
  @Autowired GivenOversight given;
  @Autowired GivenBodies bodies;
  @Autowired Browser browser;
  @Autowired Clock clock;

  @Test
  void a_way_with_questions_of_its_own_asks_these_and_is_finished_when_they_are_answered() {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    Set<String> firsts =
        Arrays.stream(InspectionWay.values())
            .map(way -> checklists.on(SubjectKind.BODY, way, today).getFirst().code())
            .collect(Collectors.toSet());
    assertThat(firsts).containsExactlyInAnyOrder("B1", "W1", "R1", "M1");

    GivenDepartment department = given.department(Role.MARKET_REGULATOR);
    GivenBody body = bodies.approved("TA");
    String number =
        inspections.open(
            SubjectKind.BODY,
            body.approvalNo(),
            new InspectionOrder(
                InspectionWay.WITNESSED_AUDIT,
                InspectionSource.OWN_MOTION,
                "",
                false,
                today,
                List.of(department.inspector().account(), department.second().account()),
                "示例目的"),
            department.inspector());
    assertThat(browser.read("/regulator/inspections/" + number, department.inspector()))
        .contains("W1 到场人员与报送的计划一致")
        .doesNotContain("B1 在批准范围");
    InspectionRecord record = new InspectionRecord(today, "示例地点", "示例情况", List.of());
    assertThatThrownBy(() -> inspections.finish(number, record, department.inspector()))
        .isInstanceOf(Refusal.class);
    inspections.check(
        number,
        new CheckAnswers(
            List.of("W1", "W2", "W3", "W4", "W5").stream()
                .map(code -> new CheckAnswers.Answer(code, CheckResult.CONFORMING, ""))
                .toList(),
            List.of()),
        department.inspector());
    inspections.finish(number, record, department.inspector());
    inspections.cosign(number, department.second());
  }
}
