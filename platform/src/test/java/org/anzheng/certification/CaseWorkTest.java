package org.anzheng.certification;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.BodyRefusal;
import org.anzheng.bodies.BodyTransition;
import org.anzheng.bodies.StandingGround;
import org.anzheng.bodies.StandingOrder;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.evaluations.EvaluationStatus;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenEvaluation;
import org.anzheng.given.GivenForms;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the body does with a case, and what happens to it from outside. */
@PlatformTest
class CaseWorkTest {

  @Autowired GivenCases cases;
  @Autowired GivenEvaluation evaluation;
  @Autowired ApplicationReviews applicationReviews;
  @Autowired Contracts contracts;
  @Autowired Reviews reviews;
  @Autowired Decisions decisions;
  @Autowired Rectifications rectifications;
  @Autowired Issuance issuance;
  @Autowired CaseSearch search;
  @Autowired CaseGates gates;
  @Autowired Bodies bodies;
  @Autowired Deadlines deadlines;

  @Test
  void a_commission_is_declined_for_a_reason_of_the_closed_list_only() {
    GivenCast cast = cases.cast();
    String number = cases.submitted(cast);
    Actor reviewer = cast.contractReviewer();

    assertThat(refusedWith(() -> applicationReviews.decline(number, "D99", "无", reviewer)))
        .hasSize(1);
    applicationReviews.decline(number, "D02", "暂无该类别审查员", reviewer);

    assertThat(status(number, cast)).isEqualTo(CaseStatus.DECLINED);
  }

  @Test
  void the_contract_quotes_the_published_tariff() {
    GivenCast cast = cases.cast();
    String number = cases.contracted(cast);

    ContractTerms terms = file(number, cast).records().contract().orElseThrow();

    assertThat(terms.total()).isEqualByComparingTo("12000");
    assertThat(terms.clauses()).containsExactly(ContractClause.values());
    assertThat(contracts.quote(number, cast.head())).hasSize(3);
  }

  @Test
  void an_evaluator_neither_reviews_nor_decides() {
    GivenCast cast = cases.cast();
    String number = cases.inReview(cast);
    Actor evaluator = also(cast.lead().actor(), Role.REVIEWER, Role.DECISION_MAKER);

    assertThat(refusedWith(() -> reviews.recommend(number, GivenForms.review(), evaluator)))
        .contains(Objection.to(CertificationRefusal.EVALUATOR_MAY_NOT));
    assertThat(gates.before(CaseTransition.RECOMMEND, number, evaluator))
        .containsExactly(Objection.to(CertificationRefusal.EVALUATOR_MAY_NOT));

    reviews.recommend(number, GivenForms.review(), cast.reviewer());
    assertThat(
            refusedWith(
                () -> decisions.grant(number, GivenForms.decision(cases.today()), evaluator)))
        .contains(Objection.to(CertificationRefusal.EVALUATOR_MAY_NOT));
  }

  @Test
  void the_reviewer_may_decide_but_the_decider_may_not_sign() {
    GivenCast cast = cases.cast();
    String number = cases.inDecision(cast);
    Actor decider = also(cast.reviewer(), Role.DECISION_MAKER, Role.BODY_HEAD);

    decisions.grant(number, GivenForms.decision(cases.today()), decider);

    assertThat(refusedWith(() -> decisions.sign(number, decider)))
        .containsExactly(Objection.to(CertificationRefusal.HEAD_DECIDED));
    decisions.sign(number, cast.head());
    assertThat(status(number, cast)).isEqualTo(CaseStatus.SIGNED);
  }

  @Test
  void a_reviewer_returns_a_file_and_gets_it_back() {
    GivenCast cast = cases.cast();
    String number = cases.inReview(cast);

    reviews.giveBack(number, "报告未说明抽样", cast.reviewer());
    assertThat(status(number, cast)).isEqualTo(CaseStatus.IN_EVALUATION);
    assertThat(file(number, cast).evaluation().orElseThrow().status())
        .isEqualTo(EvaluationStatus.READY);

    evaluation.reportAgain(number, cast);
    assertThat(status(number, cast)).isEqualTo(CaseStatus.IN_REVIEW);
  }

  @Test
  void a_refusal_ends_the_case() {
    GivenCast cast = cases.cast();
    String number = cases.inDecision(cast);

    decisions.refuse(number, GivenForms.decision(cases.today()), true, cast.decisionMaker());

    assertThat(status(number, cast)).isEqualTo(CaseStatus.REFUSED);
  }

  @Test
  void a_rectification_that_passes_leads_back_to_the_review() {
    GivenCast cast = cases.cast();
    String number = rectifying(cast);
    Rectification mended = new Rectification("已完成整改", List.of(cases.file(cast.applicant())));

    rectifications.report(number, mended, cast.applicant());
    rectifications.pass(number, "整改有效", cast.decisionMaker());

    assertThat(status(number, cast)).isEqualTo(CaseStatus.IN_REVIEW);
    assertThat(file(number, cast).records().rectification()).contains(mended);
  }

  @Test
  void a_rectification_that_fails_or_never_comes_ends_the_case() {
    GivenCast cast = cases.cast();
    String number = rectifying(cast);
    rectifications.report(number, new Rectification("部分整改", List.of()), cast.applicant());
    rectifications.fail(number, "主要问题仍在", cast.decisionMaker());
    assertThat(status(number, cast)).isEqualTo(CaseStatus.TERMINATED);

    String idle = rectifying(cast);
    deadlines.runDue(file(idle, cast).summary().due().orElseThrow());
    assertThat(status(idle, cast)).isEqualTo(CaseStatus.TERMINATED);
  }

  @Test
  void a_body_under_a_suspension_order_issues_nothing() {
    GivenCast cast = cases.cast();
    String number = cases.signed(cast);
    bodies.changeStanding(
        cast.body().approvalNo(),
        BodyTransition.ORDER_SUSPENSION,
        "停业整顿",
        GivenBodies.marketRegulator());

    assertThat(refusedWith(() -> issuance.issue(number, cast.certificateOfficer())))
        .extracting(Objection::reason)
        .containsExactly(BodyRefusal.NOT_IN_FORCE);
    assertThat(status(number, cast)).isEqualTo(CaseStatus.SIGNED);
  }

  @Test
  void when_the_body_loses_its_approval_open_cases_wait_for_another_body() {
    GivenCast cast = cases.cast();
    String open = cases.inEvaluation(cast);
    String closed = cases.submitted(cast);
    applicationReviews.decline(closed, "D02", "暂无人员", cast.contractReviewer());

    bodies.changeStanding(
        cast.body().approvalNo(),
        StandingOrder.on(StandingGround.FALSE_CONCLUSION, "严重失实"),
        GivenBodies.marketRegulator());

    assertThat(status(open, cast)).isEqualTo(CaseStatus.TRANSFER_PENDING);
    assertThat(file(open, cast).evaluation().orElseThrow().status())
        .isEqualTo(EvaluationStatus.STOPPED);
    assertThat(status(closed, cast)).isEqualTo(CaseStatus.DECLINED);
  }

  private String rectifying(GivenCast cast) {
    String number = cases.inDecision(cast);
    decisions.orderRectification(number, GivenForms.decision(cases.today()), cast.decisionMaker());
    return number;
  }

  private CaseStatus status(String number, GivenCast cast) {
    return file(number, cast).summary().status();
  }

  private CaseFile file(String number, GivenCast cast) {
    return search.file(number, cast.applicant().organisation()).orElseThrow();
  }

  private static Actor also(Actor actor, Role... roles) {
    Set<Role> all = new java.util.HashSet<>(actor.roles());
    all.addAll(Set.of(roles));
    return new Actor(actor.account(), actor.organisation(), all);
  }
}
