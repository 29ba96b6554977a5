package org.anzheng.supervision.inspections;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenOversight;
import org.anzheng.given.GivenOversight.GivenDepartment;
import org.anzheng.given.GivenOversight.GivenScene;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.parties.DelegatedPower;
import org.anzheng.parties.Department;
import org.anzheng.supervision.cases.PenaltyStatus;
import org.anzheng.supervision.orders.OrderStatus;
import org.anzheng.supervision.proceedings.ProceedingDesk;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An inspection from the order to the accepted correction, on the pages of both sides. */
@PlatformTest
class InspectionsTest {

  private static final String LIST = "/regulator/inspections";

  @Autowired Inspections inspections;
  @Autowired Surveys surveys;
  @Autowired ProceedingDesk desk;
  @Autowired Deadlines deadlines;
  @Autowired GivenOversight given;
  @Autowired GivenParties parties;
  @Autowired GivenCases cases;
  @Autowired Browser browser;
  @Autowired JdbcClient jdbc;

  private GivenDepartment department;
  private GivenCast cast;
  private LocalDate today;

  @BeforeEach
  void a_department_and_a_body() {
    GivenScene scene = given.scene();
    department = scene.department();
    cast = scene.cast();
    today = scene.today();
  }

  @Test
  void is_opened_recorded_signed_by_both_sides_and_corrected() {
    assertThat(browser.read(LIST, department.inspector())).contains("开展检查");
    assertThat(text(browser.send(LIST + "/check", department.inspector(), order(""))))
        .contains("href=\"#subjectKind\"");
    assertThat(text(browser.send(LIST + "/check", department.inspector(), order("BODY"))))
        .contains("核对", "示例检查目的");
    String page = location(browser.send(LIST, department.inspector(), order("BODY")));
    String number = page.substring(page.lastIndexOf('/') + 1);
    String own = "/body/inspections/" + number;
    assertThat(browser.open(own, cast.head()).getStatus()).as("not signed yet").isEqualTo(404);
    assertThat(browser.read("/regulator", department.inspector())).contains(number);

    assertThat(text(browser.send(page + "/record", department.inspector(), record())))
        .contains("还有 7 项没有填写");
    location(browser.send(page + "/checklist", department.inspector(), answers()));
    location(browser.send(page + "/record", department.inspector(), record()));
    assertThat(browser.send(page + "/cosignature", department.inspector()).getStatus())
        .as("the other one signs")
        .isEqualTo(409);
    location(browser.send(page + "/cosignature", department.second()));

    assertThat(browser.read("/body", cast.head())).contains(number);
    assertThat(browser.read(own, cast.head())).contains("待被检查方签字", "示例检查情况");
    assertThat(browser.send(own + "/statement", cast.head(), "agrees", "no").getStatus())
        .isEqualTo(422);
    location(browser.send(own + "/statement", cast.head(), "agrees", "no", "words", "人员已经补足"));
    location(
        browser.send(
            page + "/correction",
            department.inspector(),
            "what",
            "补足专职人员",
            "basis",
            "认证认可条例第十条",
            "dueOn",
            today.plusDays(10).toString()));
    assertThat(browser.read("/supervision/records/" + number, cast.applicant())).contains("责令改正");
    assertThat(browser.read("/bodies/" + cast.body().approvalNo(), cast.applicant()))
        .contains(number);
    assertThat(browser.open(own + "/letters/correction.pdf", cast.head()).getStatus())
        .isEqualTo(200);

    location(browser.send(own + "/proof", cast.head(), "words", "已补足两人"));
    location(browser.send(page + "/acceptance", department.second(), "words", "核查通过"));
    assertThat(browser.read(own, cast.head())).contains("已办结");
  }

  @Test
  void what_is_not_corrected_in_time_is_overdue_and_becomes_a_lead() {
    String number = stated();
    inspections.orderCorrection(
        number, new CorrectionOrder("改正", "条例", today.plusDays(1)), department.inspector());
    deadlines.runDue(Instant.now().plus(Duration.ofDays(2)));
    assertThat(status(number)).isEqualTo(InspectionStatus.OVERDUE);
    inspections.escalate(number, "逾期未改正", department.inspector());
    assertThat(status(number)).isEqualTo(InspectionStatus.CLOSED);
    assertThat(browser.read("/regulator/penalty-cases", department.decider()))
        .contains(cast.body().approvalNo(), "线索核查");
  }

  @Test
  void an_office_without_the_power_or_outside_its_area_reads_why_before_the_click() {
    Actor office =
        parties.office(
            Department.MARKET_REGULATION, Set.of(DelegatedPower.SUPERVISE_ACTIVITY), "650000");
    GivenDepartment there = given.around(office);
    assertThat(browser.read("/office/inspections", there.inspector()))
        .contains("没有此项职权", "检查、询问和告诫");
    assertThatThrownBy(() -> given.inspection(there, cast.body().approvalNo(), today))
        .isInstanceOf(Refusal.class);
    GivenDepartment police = given.department(Role.PUBLIC_SECURITY_REGULATOR);
    assertThatThrownBy(() -> given.inspection(police, cast.body().approvalNo(), today))
        .as("bodies are the market regulator's")
        .isInstanceOf(Refusal.class);
  }

  @Test
  void certified_organisations_are_asked_and_counted() {
    cases.certificate(cast);
    String number = given.inspection(department, cast.body().approvalNo(), today);
    surveys.ask(number, "征询", department.inspector());
    String form = "/applicant/surveys/" + number;
    assertThat(browser.read("/applicant", cast.applicant())).contains(form);
    assertThat(browser.send(form, cast.applicant()).getStatus()).isEqualTo(422);
    location(browser.send(form, cast.applicant(), ratings()));
    assertThat(browser.send(form, cast.applicant(), ratings()).getStatus()).isEqualTo(409);
    assertThat(surveys.answered(number)).isEqualTo("1/1");
    assertThat(browser.read(LIST + "/" + number, department.inspector())).contains("1/1");
    assertThat(browser.open(form, department.inspector()).getStatus()).isNotEqualTo(200);
  }

  @Test
  void the_table_of_proceedings_knows_the_statuses_of_the_three_lifecycles() {
    String check =
        jdbc.sql(
                """
                SELECT pg_get_constraintdef(oid) FROM pg_constraint
                WHERE conname = 'proceeding_status'
                """)
            .query((row, i) -> row.getString(1))
            .single();
    List.of(InspectionStatus.values(), PenaltyStatus.values(), OrderStatus.values())
        .forEach(all ->
            Arrays.stream(all).forEach(each -> assertThat(check).contains("'" + each + "'")));
  }

  private String stated() {
    String number = given.inspection(department, cast.body().approvalNo(), today);
    List<CheckAnswers.Answer> all =
        List.of("B1", "B2", "B3", "B4", "B5", "B6", "B7").stream()
            .map(code -> new CheckAnswers.Answer(code, CheckResult.CONFORMING, ""))
            .toList();
    inspections.check(number, new CheckAnswers(all, List.of()), department.inspector());
    inspections.finish(
        number, new InspectionRecord(today, "示例地点", "示例情况", List.of()), department.inspector());
    inspections.cosign(number, department.second());
    inspections.noteNoSignature(number, "拒绝签字", department.inspector());
    return number;
  }

  private InspectionStatus status(String number) {
    return desk.file(number, ProceedingKind.INSPECTION, InspectionStatus.class)
        .proceeding()
        .status();
  }

  private String[] order(String kind) {
    return new String[] {
      "subjectKind",
      kind,
      "subject",
      cast.body().approvalNo(),
      "way",
      "ON_SITE",
      "source",
      "OWN_MOTION",
      "plannedOn",
      today.toString(),
      "purpose",
      "示例检查目的",
      "inspectors",
      department.inspector().account().toString(),
      "inspectors",
      department.second().account().toString()
    };
  }

  private String[] record() {
    return new String[] {"inspectedOn", today.toString(), "place", "示例地点", "findings", "示例检查情况"};
  }

  private static String[] answers() {
    return List.of("B1", "B2", "B3", "B4", "B5", "B6", "B7").stream()
        .flatMap(code -> List.of("answer." + code, "CONFORMING").stream())
        .toArray(String[]::new);
  }

  private static String[] ratings() {
    return List.of("S1", "S2", "S3", "S4").stream()
        .flatMap(code -> List.of("answer." + code, "CONFORMING").stream())
        .toArray(String[]::new);
  }
}
