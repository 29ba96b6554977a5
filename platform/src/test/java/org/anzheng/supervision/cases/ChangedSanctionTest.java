package org.anzheng.supervision.cases;

import static org.anzheng.given.Browser.location;
import static org.anzheng.given.Browser.text;
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
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Role;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.proceedings.OfficialNote;
import org.anzheng.supervision.proceedings.ProceedingRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** A sanction that was changed is public again in its changed form, in place of the earlier. */
@PlatformTest
class ChangedSanctionTest {

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
  void a_fine_that_was_served_and_published() {
    scene = given.scene();
    department = scene.department();
    number =
        given.served(
            department,
            scene.cast().head(),
            SubjectKind.BODY,
            scene.cast().body().approvalNo(),
            GivenOversight.fine("REG-59", 96_000));
    decisions.publish(number, new PublicSummary("示例原公示内容"), department.decider());
  }

  @Test
  void the_changed_form_is_owed_by_whoever_decides_and_says_that_it_replaces_the_earlier() {
    decisions.execute(number, new OfficialNote("已缴纳", List.of()), department.investigator());
    decisions.close(number, "结案", department.decider());
    contest(ContestKind.RECONSIDERATION, ContestOutcome.CHANGED, LocalDate.of(2026, 9, 30));
    assertThat(browser.read(LIST + number, department.decider()))
        .contains("/retraction/check")
        .doesNotContain("/republication/check");
    decisions.withdraw(number, "行政复议决定变更罚款数额", department.decider());

    assertThat(clock())
        .hasValueSatisfying(running -> {
          assertThat(running.lastDay()).as("20 working days").isEqualTo("2026-11-03");
          assertThat(running.awaiting()).isEqualTo(Role.PENALTY_DECIDER);
        });
    assertThat(browser.read("/regulator", department.decider()))
        .contains(number + " 处罚决定公示", "公示变更后的处罚决定");
    assertThat(browser.read("/regulator?lang=en", department.decider()))
        .contains("Publish the changed decision");
    assertThat(browser.read(LIST + number + "?lang=zh", department.decider()))
        .contains("/republication/check", "96000")
        .doesNotContain("/retraction/check");

    assertThat(republished("80000", "京复决〔2026〕7号", department.investigator()).getStatus())
        .isEqualTo(403);
    assertThat(text(republished("96001", "京复决〔2026〕7号", department.decider()))).contains("重于");
    assertThat(republished("80000", "", department.decider()).getStatus()).isEqualTo(422);
    location(republished("80000", "京复决〔2026〕7号", department.decider()));
    assertThat(republished("80000", "再次", department.decider()).getStatus()).isEqualTo(409);

    assertThat(clock()).isEmpty();
    assertThat(browser.read("/regulator", department.decider())).doesNotContain(number + " 处罚");
    String record = "/supervision/records/" + number;
    assertThat(browser.read(record, scene.cast().applicant()))
        .contains("80,000", "京复决〔2026〕7号", "取代此前公示", "此前的公示（已撤回）", "行政复议决定变更罚款数额")
        .contains("示例变更后内容，联系 ***********")
        .doesNotContain("示例原公示内容", "96,000");
    assertThat(browser.read(record + "?lang=en", scene.cast().applicant()))
        .contains("in place of what was public before", "What was public before (withdrawn)");
    assertThat(
            browser.read(
                "/bodies/" + scene.cast().body().approvalNo() + "?lang=zh",
                scene.cast().applicant()))
        .contains("80,000", "（变更后的决定）", "起不再有效")
        .doesNotContain("96,000");
  }

  @Test
  void a_court_may_change_it_once_more_or_set_it_aside() {
    changed();
    republished("80000", "京复决〔2026〕7号", department.decider());
    contest(ContestKind.LAWSUIT, ContestOutcome.PENDING, scene.today());
    assertThat(reasons(this::again)).contains(ProceedingRefusal.STILL_PUBLIC);
    contest(ContestKind.LAWSUIT, ContestOutcome.CHANGED, scene.today());
    decisions.withdraw(number, "判决变更", department.decider());
    location(republished("50000", "京行初〔2026〕9号", department.decider()));
    String record = "/supervision/records/" + number;
    assertThat(browser.read(record, scene.cast().applicant()))
        .contains("50,000", "京行初〔2026〕9号", "判决变更", "示例复议变更")
        .doesNotContain("80,000", "96,000");

    decisions.annul(number, "再审判决撤销", department.decider());
    assertThat(browser.read(record, scene.cast().applicant()))
        .contains("起不再有效", "再审判决撤销")
        .doesNotContain("50,000", "京行初〔2026〕9号");
    assertThat(clock()).isEmpty();
  }

  @Test
  void
      a_lawsuit_that_is_pending_leaves_the_change_as_it_is_and_one_that_sets_aside_ends_the_duty() {
    changed();
    contest(ContestKind.LAWSUIT, ContestOutcome.PENDING, scene.today());
    assertThat(clock()).as("still owed").isPresent();
    contest(ContestKind.LAWSUIT, ContestOutcome.SET_ASIDE, scene.today());
    assertThat(clock()).as("nothing to publish").isEmpty();
    assertThat(reasons(this::again)).containsExactly(ProceedingRefusal.NOT_CHANGED);
  }

  @Test
  void only_what_was_changed_is_published_in_another_form_and_never_as_it_was() {
    assertThat(reasons(this::again))
        .containsExactly(ProceedingRefusal.STILL_PUBLIC, ProceedingRefusal.NOT_CHANGED);
    changed();
    assertThat(
            reasons(() -> decisions.publish(number, new PublicSummary("示例"), department.decider())))
        .containsExactly(ProceedingRefusal.WAS_CHANGED);
  }

  private void changed() {
    contest(ContestKind.RECONSIDERATION, ContestOutcome.CHANGED, scene.today());
    decisions.withdraw(number, "示例复议变更", department.decider());
  }

  private void again() {
    decisions.publishChanged(
        number,
        new ChangedDecision("京复决〔2026〕7号", List.of(Penalty.fine(BigDecimal.valueOf(80_000))), "示例"),
        department.decider());
  }

  private static List<Reason> reasons(Runnable act) {
    return refusedWith(act).stream().map(Objection::reason).toList();
  }

  private MockHttpServletResponse republished(String yuan, String changedBy, Actor actor) {
    return browser.send(
        LIST + number + "/republication",
        actor,
        "penalties",
        "FINE",
        "amount",
        yuan,
        "changedBy",
        changedBy,
        "text",
        "示例变更后内容，联系 13800000000");
  }

  private void contest(ContestKind kind, ContestOutcome outcome, LocalDate day) {
    followUps.on(
        day,
        () -> {
          decisions.contest(
              number, new DecisionContest(kind, outcome, "示例"), department.investigator());
          return outcome;
        });
  }

  private Optional<RunningDeadline> clock() {
    return deadlines.ofSubject("penalty/" + number).stream()
        .filter(clock -> clock.kind().equals("penalty.publication"))
        .findFirst();
  }
}
