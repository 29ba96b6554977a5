package org.anzheng.evaluations;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.BusinessClock;
import org.anzheng.given.GivenEvaluations;
import org.anzheng.given.GivenEvaluations.GivenEvaluation;
import org.anzheng.given.GivenSite;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The notice of a plan through the front door: it runs, or the client agrees to less. */
@PlatformTest
class PlanNoticeTest {

  @Autowired GivenEvaluations given;
  @Autowired SiteWork site;
  @Autowired EvaluationSearch search;
  @Autowired BusinessClock clock;

  @AfterEach
  void letTimePass() {
    clock.release();
  }

  @Test
  void the_team_opens_on_the_first_day_after_the_notice() {
    GivenEvaluation e = withTeam();
    LocalDate earliest = search.earliestVisit();
    plan(e, earliest);
    site.acknowledgePlan(e.caseNumber(), false, e.client());
    assertThat(notice(e)).isEqualTo(new PlanNotice(earliest, false));
    assertThat(search.missing(e.caseNumber(), EvaluationGateStep.SITE_WORK))
        .extracting(Objection::reason)
        .containsExactly(EvaluationRefusal.NOTICE_RUNNING);
    assertThat(refusedWith(() -> open(e)))
        .extracting(Objection::reason)
        .containsExactly(EvaluationRefusal.NOTICE_RUNNING);

    clock.holdAt(ChinaTime.startOf(earliest).plus(Duration.ofHours(9)));
    open(e);
    assertThat(search.ofCase(e.caseNumber()).orElseThrow().status())
        .isEqualTo(EvaluationStatus.ON_SITE);
  }

  @Test
  void who_agrees_to_shorter_notice_has_the_team_today() {
    GivenEvaluation e = withTeam();
    plan(e, today());
    assertThat(refusedWith(() -> site.acknowledgePlan(e.caseNumber(), false, e.client())))
        .extracting(Objection::reason)
        .containsExactly(EvaluationRefusal.SHORTER_NOTICE_NOT_AGREED);

    site.acknowledgePlan(e.caseNumber(), true, e.client());
    assertThat(notice(e).shortened()).isTrue();
    open(e);
  }

  @Test
  void another_plan_has_a_notice_of_its_own() {
    GivenEvaluation e = withTeam();
    plan(e, today());
    LocalDate first = notice(e).earliest();

    clock.holdAt(clock.instant().plus(Duration.ofDays(2)));
    plan(e, first.plusDays(2));
    assertThat(notice(e)).isEqualTo(new PlanNotice(first.plusDays(2), false));
  }

  private GivenEvaluation withTeam() {
    GivenEvaluation e = given.opened();
    given.team(e);
    site.reviewDocuments(e.caseNumber(), new DocumentReview("文件符合要求", "", List.of()), e.lead());
    return e;
  }

  private void plan(GivenEvaluation e, LocalDate day) {
    SitePlan plan = new SitePlan(List.of(new PlanDay(day, "示例现场", "首次会议")), "");
    site.sendPlan(e.caseNumber(), plan, e.lead());
  }

  private void open(GivenEvaluation e) {
    site.open(e.caseNumber(), GivenSite.minutes(e, "首次会议"), e.lead());
  }

  private PlanNotice notice(GivenEvaluation e) {
    return search.ofCase(e.caseNumber()).orElseThrow().site().notice().orElseThrow();
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
