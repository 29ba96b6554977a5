package org.anzheng.certification;

import java.util.List;
import java.util.function.Consumer;
import org.anzheng.evaluations.Declaration;
import org.anzheng.evaluations.Evaluations;
import org.anzheng.evaluations.SiteWork;
import org.anzheng.evaluations.Teams;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenEvaluations;
import org.anzheng.given.GivenEvaluations.GivenEvaluation;
import org.anzheng.given.GivenForms;
import org.anzheng.kernel.Actor;
import org.springframework.stereotype.Component;

/** Everything that people may try on a case, in the order in which it goes well. */
@Component
class CaseWalkActs {

  private final GivenCases cases;
  private final GivenEvaluations given;
  private final Commissions commissions;
  private final ApplicationReviews applicationReviews;
  private final Contracts contracts;
  private final EvaluationOrders orders;
  private final Teams teams;
  private final SiteWork site;
  private final Evaluations evaluations;
  private final Reviews reviews;
  private final Decisions decisions;
  private final Rectifications rectifications;
  private final Issuance issuance;

  CaseWalkActs(
      GivenCases cases,
      GivenEvaluations given,
      Commissions commissions,
      ApplicationReviews applicationReviews,
      Contracts contracts,
      EvaluationOrders orders,
      Teams teams,
      SiteWork site,
      Evaluations evaluations,
      Reviews reviews,
      Decisions decisions,
      Rectifications rectifications,
      Issuance issuance) {
    this.cases = cases;
    this.given = given;
    this.commissions = commissions;
    this.applicationReviews = applicationReviews;
    this.contracts = contracts;
    this.orders = orders;
    this.teams = teams;
    this.site = site;
    this.evaluations = evaluations;
    this.reviews = reviews;
    this.decisions = decisions;
    this.rectifications = rectifications;
    this.issuance = issuance;
  }

  /**
   * One thing to try.
   *
   * @param whose who ought to do it
   */
  record Act(String name, Actor whose, Consumer<Actor> doing) {}

  /** What leads to a certificate, with its detours, in order. */
  List<Act> forward(String n, GivenCast cast) {
    Actor applicant = cast.applicant();
    GivenEvaluation e =
        new GivenEvaluation(n, applicant, cast.schemeManager(), cast.lead(), cast.member());
    Declaration free = new Declaration(true, true, true, "");
    return List.of(
        act("supplement", cast.contractReviewer(), a -> supplement(n, a)),
        act("supply", applicant, a -> supply(n, a)),
        act("accept", cast.contractReviewer(), a -> accept(n, a)),
        act("propose", cast.contractReviewer(), a -> contracts.propose(n, new ContractForm(""), a)),
        act("sign contract", applicant, a -> contracts.sign(n, a)),
        act("conclude", cast.head(), a -> contracts.conclude(n, a)),
        act("open evaluation", cast.schemeManager(), a -> orders.open(n, a)),
        act("team", cast.schemeManager(), a -> given.assign(e)),
        act("lead declares", cast.lead().actor(), a -> teams.declare(n, free, a)),
        act("member declares", cast.member().actor(), a -> teams.declare(n, free, a)),
        act("accept team", applicant, a -> teams.accept(n, a)),
        act("plan", cast.lead().actor(), a -> given.plan(e)),
        act("acknowledge", applicant, a -> site.acknowledgePlan(n, true, a)),
        act("enter", cast.lead().actor(), a -> given.enter(e)),
        act("findings", cast.member().actor(), a -> given.findings(e)),
        act("leave", cast.lead().actor(), a -> given.leave(e)),
        act("report", cast.lead().actor(), a -> evaluations.report(n, given.report(n), a)),
        act("recommend", cast.reviewer(), a -> reviews.recommend(n, GivenForms.review(), a)),
        act("grant", cast.decisionMaker(), a -> decisions.grant(n, decision(), a)),
        act("sign", cast.head(), a -> decisions.sign(n, a)),
        act("issue", cast.certificateOfficer(), a -> issuance.issue(n, a)));
  }

  /** What leads back or elsewhere. */
  List<Act> detours(String n, GivenCast cast) {
    Actor applicant = cast.applicant();
    GivenEvaluation e =
        new GivenEvaluation(n, applicant, cast.schemeManager(), cast.lead(), cast.member());
    return List.of(
        act("object", applicant, a -> given.object(e)),
        act("dismiss", cast.schemeManager(), a -> teams.answer(n, false, "查无实据", a)),
        act("uphold", cast.schemeManager(), a -> teams.answer(n, true, "另行指派", a)),
        act("give back", cast.reviewer(), a -> reviews.giveBack(n, "请补充说明", a)),
        act("rectify", cast.decisionMaker(), a -> decisions.orderRectification(n, decision(), a)),
        act("rectified", applicant, a -> rectified(n, a)),
        act("pass", cast.decisionMaker(), a -> rectifications.pass(n, "整改有效", a)),
        act("keep", cast.certificateOfficer(), a -> issuance.keep(n, a)),
        act("amend", cast.certificateOfficer(), a -> issuance.amend(n, a)));
  }

  /** What ends a case without a certificate. */
  List<Act> ends(String n, GivenCast cast) {
    return List.of(
        act("withdraw", cast.applicant(), a -> commissions.withdraw(n, "示例：业务调整", a)),
        act("decline", cast.contractReviewer(), a -> decline(n, a)),
        act("refuse", cast.decisionMaker(), a -> decisions.refuse(n, decision(), false, a)),
        act("fail", cast.decisionMaker(), a -> rectifications.fail(n, "整改无效", a)),
        act("lose body", cast.decisionMaker(), a -> cases.suspend(cast)));
  }

  private void supplement(String n, Actor actor) {
    applicationReviews.requestSupplement(
        n, List.of(new Gap(CommissionSection.CAPABILITY, "请补充验收材料")), actor);
  }

  private void supply(String n, Actor actor) {
    commissions.reopen(n, actor);
    commissions.supply(n, new SupplementAnswer(List.of("已补充")), actor);
  }

  private void accept(String n, Actor actor) {
    applicationReviews.accept(n, GivenForms.applicationReview(cases.today()), actor);
  }

  private void decline(String n, Actor actor) {
    applicationReviews.decline(n, "D02", "示例：不在可评价的范围内", actor);
  }

  private void rectified(String n, Actor actor) {
    rectifications.report(n, new Rectification("已整改", List.of()), actor);
  }

  private DecisionForm decision() {
    return GivenForms.decision(cases.today());
  }

  private static Act act(String name, Actor whose, Consumer<Actor> doing) {
    return new Act(name, whose, doing);
  }
}
