package org.anzheng.supervision.cases;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.deadlines.RunningDeadline;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenFollowUps;
import org.anzheng.given.GivenOversight;
import org.anzheng.given.GivenOversight.GivenDepartment;
import org.anzheng.given.GivenOversight.GivenScene;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.proceedings.OfficialNote;
import org.anzheng.supervision.proceedings.ProceedingRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is public of a sanction that was changed or set aside goes in three working days. */
@PlatformTest
class WithdrawnPublicationTest {

  private static final String LIST = "/regulator/penalty-cases/";

  @Autowired PenaltyDecisions decisions;
  @Autowired RunningDeadlines deadlines;
  @Autowired GivenOversight given;
  @Autowired GivenFollowUps followUps;
  @Autowired Browser browser;

  private GivenScene scene;
  private GivenDepartment department;
  private String number;

  @BeforeEach
  void a_fine_that_was_served() {
    scene = given.scene();
    department = scene.department();
    number =
        given.served(
            department,
            scene.cast().head(),
            SubjectKind.BODY,
            scene.cast().body().approvalNo(),
            GivenOversight.fine("REG-59", 96_000));
  }

  @Test
  void a_sanction_that_was_set_aside_is_withdrawn_and_the_public_reads_why() {
    published();
    decisions.execute(number, new OfficialNote("已缴纳", List.of()), department.investigator());
    decisions.close(number, "结案", department.decider());
    contest(ContestOutcome.SET_ASIDE, scene.today());
    assertThat(lastDay()).isPresent();
    decisions.annul(number, "行政复议决定撤销，联系人 13800000000", department.decider());

    assertThat(lastDay()).isEmpty();
    assertThat(browser.read("/supervision/records/" + number, scene.cast().applicant()))
        .contains("起不再有效", "行政复议决定撤销，联系人 ***********")
        .doesNotContain("示例公示内容", "96,000", "第五十九条");
    assertThat(
            browser.read("/bodies/" + scene.cast().body().approvalNo(), scene.cast().applicant()))
        .contains(number, "起不再有效")
        .doesNotContain("96,000");
  }

  @Test
  void one_that_was_changed_waits_for_whoever_decides_until_it_is_withdrawn() {
    published();
    assertThat(browser.read("/regulator", department.decider())).doesNotContain("撤回处罚公示");
    contest(ContestOutcome.PENDING, scene.today());
    assertThat(lastDay()).isEmpty();
    contest(ContestOutcome.CHANGED, LocalDate.of(2025, 12, 31));
    contest(ContestOutcome.CHANGED, LocalDate.of(2026, 1, 4));
    assertThat(lastDay()).as("over the year's end").contains(LocalDate.of(2026, 1, 6));
    assertThat(deadlines.ofSubject("penalty/" + number))
        .filteredOn(clock -> clock.kind().equals("penalty.withdrawal"))
        .extracting(RunningDeadline::awaiting)
        .containsExactly(Role.PENALTY_DECIDER);
    assertThat(browser.read("/regulator", department.decider()))
        .contains(number + " 撤回处罚公示", "2026-01-06");
    assertThat(browser.read("/regulator?lang=en", department.decider()))
        .contains("Withdrawal of what was published");
    assertThat(browser.read("/regulator?lang=zh", department.investigator()))
        .doesNotContain("撤回处罚公示");

    String withdrawal = LIST + number + "/retraction";
    assertThat(browser.send(withdrawal, department.investigator(), "words", "变更").getStatus())
        .isEqualTo(403);
    assertThat(browser.send(withdrawal, department.decider(), "words", "").getStatus())
        .isEqualTo(422);
    location(browser.send(withdrawal, department.decider(), "words", "行政复议决定变更罚款数额"));
    assertThat(lastDay()).isEmpty();
    assertThat(browser.read("/regulator", department.decider())).doesNotContain("撤回处罚公示");
    assertThat(browser.send(withdrawal, department.decider(), "words", "再次").getStatus())
        .isEqualTo(409);
    assertThat(browser.read("/supervision/records/" + number, scene.cast().applicant()))
        .contains("行政复议决定变更罚款数额")
        .doesNotContain("示例公示内容");
  }

  @Test
  void a_holiday_is_not_counted_and_an_outcome_that_was_mended_takes_the_duty_back() {
    published();
    contest(ContestOutcome.SET_ASIDE, LocalDate.of(2026, 9, 30));
    assertThat(lastDay()).as("after the holiday").contains(LocalDate.of(2026, 10, 10));
    contest(ContestOutcome.UPHELD, scene.today());
    assertThat(lastDay()).isEmpty();
    assertThat(browser.read("/regulator", department.decider())).doesNotContain("撤回处罚公示");
  }

  @Test
  void what_was_set_aside_before_it_was_public_is_not_published() {
    contest(ContestOutcome.SET_ASIDE, scene.today());
    assertThat(lastDay()).as("nothing to withdraw").isEmpty();
    assertThat(refusedWith(this::published))
        .extracting(Objection::reason)
        .containsExactly(ProceedingRefusal.SET_ASIDE);
  }

  @Test
  void what_was_changed_before_it_was_public_is_published_in_its_changed_form_only() {
    contest(ContestOutcome.CHANGED, scene.today());
    assertThat(lastDay()).as("nothing to withdraw").isEmpty();
    assertThat(refusedWith(this::published))
        .extracting(Objection::reason)
        .containsExactly(ProceedingRefusal.WAS_CHANGED);
    decisions.publishChanged(
        number,
        new ChangedDecision(
            "京复决〔2026〕7号", List.of(Penalty.fine(BigDecimal.valueOf(80_000))), "示例变更后"),
        department.decider());
    assertThat(browser.read("/supervision/records/" + number, scene.cast().applicant()))
        .contains("80,000", "京复决〔2026〕7号")
        .doesNotContain("取代此前公示", "此前的公示");
  }

  private void published() {
    decisions.publish(number, new PublicSummary("示例公示内容"), department.decider());
  }

  private void contest(ContestOutcome outcome, LocalDate day) {
    followUps.on(
        day,
        () -> {
          decisions.contest(
              number,
              new DecisionContest(ContestKind.RECONSIDERATION, outcome, "示例复议"),
              department.investigator());
          return outcome;
        });
  }

  private Optional<LocalDate> lastDay() {
    return deadlines.ofSubject("penalty/" + number).stream()
        .filter(clock -> clock.kind().equals("penalty.withdrawal"))
        .map(RunningDeadline::lastDay)
        .findFirst();
  }
}
