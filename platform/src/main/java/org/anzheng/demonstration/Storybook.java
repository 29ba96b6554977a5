package org.anzheng.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.BodyTransition;
import org.anzheng.kernel.ChinaTime;
import org.springframework.stereotype.Component;

/** 故事集: 38 months in which every status and every stage occurs. Days count back from today. */
@Component
class Storybook {

  private static final String OPERATIONS = "面向政务云与行业云的安全运维服务";
  private static final String ASSESSMENT = "网络与信息系统风险评估、安全测试服务";
  private static final String CONSULTING = "网络安全规划与体系建设咨询服务";
  private static final String PROTECTION = "网络安全等级保护测评服务";
  private static final int FORGETS_TO_DECLARE = 7;

  private final CaseActs acts;
  private final EvaluationActs evaluation;
  private final CertificateStories certificates;
  private final FollowUpStories followUps;
  private final ComplaintStories complaints;
  private final ConformityStories conformity;
  private final ApprovalStories approvals;
  private final FilingStories filings;
  private final ArchiveStories archives;
  private final Bodies bodies;
  private final DemoCatalogue catalogue;
  private final DemoNorms norms;

  Storybook(
      CaseActs acts,
      EvaluationActs evaluation,
      CertificateStories certificates,
      FollowUpStories followUps,
      ComplaintStories complaints,
      ConformityStories conformity,
      ApprovalStories approvals,
      FilingStories filings,
      ArchiveStories archives,
      Bodies bodies,
      DemoCatalogue catalogue,
      DemoNorms norms) {
    this.acts = acts;
    this.evaluation = evaluation;
    this.certificates = certificates;
    this.followUps = followUps;
    this.complaints = complaints;
    this.conformity = conformity;
    this.approvals = approvals;
    this.filings = filings;
    this.archives = archives;
    this.bodies = bodies;
    this.catalogue = catalogue;
    this.norms = norms;
  }

  /**
   * Writes all stories into the timeline.
   *
   * @return the story whose certificate the demonstration shows: valid, suspended and restored once
   */
  CaseScript write(Timeline timeline, DemoWorld.Cast cast, LocalDate today) {
    Shelf shelf = new Shelf(timeline, cast, today);
    CaseScript expired = shelf.story(1, 0, 1155, "OM", OPERATIONS, Stage.ISSUED);
    followUps.kept(timeline, expired, today.minusDays(780), today.minusDays(410));
    CaseScript renewed = shelf.story(2, 1, 1150, "TA", ASSESSMENT, Stage.ISSUED);
    followUps.kept(timeline, renewed, today.minusDays(780), today.minusDays(420));
    followUps.renewed(timeline, renewed, today.minusDays(120));
    CaseScript shown = shelf.story(3, 0, 990, "CO", CONSULTING, Stage.ISSUED);
    shown.then(timeline, 300, certificates::suspend);
    shown.then(timeline, 360, certificates::restore);
    followUps.kept(timeline, shown, today.minusDays(610), today.minusDays(340));
    // and revoked by rule, since nobody restored it
    CaseScript revoked = shelf.story(4, 0, 850, "MP", PROTECTION, Stage.ISSUED);
    revoked.then(timeline, 250, certificates::suspend);
    revoked.then(timeline, 400, archives::archiveAndHold);
    CaseScript cancelled = shelf.story(5, 1, 800, "OM", OPERATIONS, Stage.ISSUED);
    cancelled.then(timeline, 300, certificates::cancel);
    cancelled.then(timeline, 315, archives::archive);
    shelf // refused by one body before another one certified
        .story(6, 0, 345, "TA", ASSESSMENT, Stage.RECOMMENDED)
        .then(timeline, 40, s -> acts.refuse(s.number(), s.body()));
    shelf
        .story(6, 1, 300, "TA", ASSESSMENT, Stage.ISSUED)
        .then(timeline, 260, certificates::suspend);
    shelf.story(10, 0, 425, "OM", OPERATIONS, Stage.ISSUED); // suspended by rule: not surveyed
    CaseScript watched = shelf.story(7, 0, 385, "OM", OPERATIONS, Stage.ISSUED);
    watched.then(timeline, 90, certificates::correct);
    followUps.underSurveillance(timeline, watched, today.minusDays(9));
    CaseScript annulled = shelf.story(8, 1, 400, "CO", CONSULTING, Stage.ISSUED);
    annulled.then(timeline, 180, certificates::revoke);
    annulled.then(timeline, 250, certificates::annul);
    CaseScript moved = shelf.story(9, 2, 300, "MP", PROTECTION, Stage.ISSUED);
    followUps.transferred(timeline, moved, cast.bodies().getFirst(), today.minusDays(100));
    complaints.appeal(timeline, annulled);
    shelf
        .story(10, 0, 260, "TA", ASSESSMENT, Stage.RECOMMENDED)
        .then(timeline, 40, s -> acts.refuse(s.number(), s.body()));
    shelf
        .story(11, 1, 200, "OM", OPERATIONS, Stage.SUBMITTED)
        .then(timeline, 3, s -> acts.decline(s.number(), "D02", s.body()));
    shelf
        .story(12, 0, 150, "CO", CONSULTING, Stage.ACCEPTED)
        .then(timeline, 8, s -> acts.withdraw(s.number(), s.client()));
    followUps.extended(
        timeline, shelf.story(1, 0, 90, "OM", OPERATIONS, Stage.ISSUED), today.minusDays(22));
    conformity.undecided(timeline, watched, today);
    open(shelf);
    conformity.changed(timeline, watched, today);
    conformity.leaked(timeline, annulled, today);
    conformity.misused(timeline, shown, today);
    complaints.open(timeline, cast.bodies().get(0), cast.clients().get(1), today);
    catalogue.write(timeline, today);
    norms.write(timeline, today);
    approvals.write(timeline, cast, today);
    filings.write(timeline, cast, today);
    timeline.at(
        today.minusDays(33).atTime(LocalTime.of(16, 0)).atZone(ChinaTime.ZONE).toInstant(),
        () ->
            bodies.changeStanding(
                cast.bodies().get(2).approvalNo(),
                BodyTransition.ORDER_SUSPENSION,
                "示例：监督检查发现未有效实施跟踪调查，责令停业整顿。",
                cast.marketRegulator()));
    return shown;
  }

  /** Cases that wait for somebody today, one in each stage. */
  private static void open(Shelf shelf) {
    shelf.story(2, 0, 45, "TA", ASSESSMENT, Stage.SIGNED);
    shelf.story(4, 1, 44, "TA", ASSESSMENT, Stage.GRANTED);
    shelf.story(5, 0, 43, "OM", OPERATIONS, Stage.RECOMMENDED);
    shelf.story(7, 0, 40, "CO", CONSULTING, Stage.REPORTED);
    shelf.story(8, 0, 30, "CO", CONSULTING, Stage.CORRECTING);
    shelf.story(9, 0, 25, "MP", PROTECTION, Stage.ON_SITE);
    shelf.story(10, 1, 20, "TA", ASSESSMENT, Stage.PLANNED);
    shelf.story(11, 0, 13, "OM", OPERATIONS, Stage.TEAM);
    shelf.story(12, 0, 12, "CO", CONSULTING, Stage.CONTRACTED);
    shelf.story(3, 1, 14, "CO", CONSULTING, Stage.ACCEPTED); // the body loses the category
    shelf.story(3, 0, 8, "OM", OPERATIONS, Stage.ACCEPTED);
    shelf.story(6, 0, 5, "MP", PROTECTION, Stage.SUPPLEMENT);
    shelf.story(8, 1, 2, "TA", ASSESSMENT, Stage.SUBMITTED);
    shelf.story(12, 0, 1, "OM", OPERATIONS, Stage.DRAFT);
  }

  private final class Shelf {

    private final Timeline timeline;
    private final DemoWorld.Cast cast;
    private final LocalDate today;

    Shelf(Timeline timeline, DemoWorld.Cast cast, LocalDate today) {
      this.timeline = timeline;
      this.cast = cast;
      this.today = today;
    }

    CaseScript story(
        int client, int body, int daysAgo, String category, String scope, Stage until) {
      CaseScript script =
          new CaseScript(
              acts,
              evaluation,
              cast.clients().get(client - 1),
              cast.bodies().get(body),
              today.minusDays(daysAgo));
      script.play(timeline, category, scope, until);
      boolean forgets = client == FORGETS_TO_DECLARE;
      if (until == Stage.ISSUED && !forgets) {
        conformity.declared(timeline, script, daysAgo);
      }
      return script;
    }
  }
}
