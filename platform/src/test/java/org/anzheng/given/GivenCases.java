package org.anzheng.given;

import static org.anzheng.kernel.Role.AUDITOR;
import static org.anzheng.kernel.Role.BODY_ADMINISTRATOR;
import static org.anzheng.kernel.Role.BODY_HEAD;
import static org.anzheng.kernel.Role.CERTIFICATE_OFFICER;
import static org.anzheng.kernel.Role.CONTRACT_REVIEWER;
import static org.anzheng.kernel.Role.DECISION_MAKER;
import static org.anzheng.kernel.Role.LEAD_AUDITOR;
import static org.anzheng.kernel.Role.REVIEWER;
import static org.anzheng.kernel.Role.SCHEME_MANAGER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anzheng.archive.Archive;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.BodyTransition;
import org.anzheng.certification.ApplicationReviews;
import org.anzheng.certification.Commissions;
import org.anzheng.certification.Consultant;
import org.anzheng.certification.ContractForm;
import org.anzheng.certification.Contracts;
import org.anzheng.certification.Decisions;
import org.anzheng.certification.EvaluationOrders;
import org.anzheng.certification.Issuance;
import org.anzheng.certification.Rectification;
import org.anzheng.certification.Rectifications;
import org.anzheng.certification.Reviews;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.Criteria;
import org.anzheng.scheme.Criterion;
import org.springframework.stereotype.Component;

/** Carries cases through the front doors, as far as a test wants them. */
@Component
public class GivenCases {

  /** What the cases here certify. */
  public static final String CATEGORY = "OM";

  /** The tier asked for. */
  public static final String TIER = "GENERAL";

  private final GivenParties parties;
  private final GivenBodies bodies;
  private final GivenPeople people;
  private final GivenEvaluation evaluation;
  private final Commissions commissions;
  private final ApplicationReviews applicationReviews;
  private final Contracts contracts;
  private final EvaluationOrders evaluationOrders;
  private final Reviews reviews;
  private final Decisions decisions;
  private final Issuance issuance;
  private final Rectifications rectifications;
  private final Bodies bodyOrders;
  private final Archive archive;
  private final Criteria criteria;
  private final Clock clock;

  GivenCases(
      GivenParties parties,
      GivenBodies bodies,
      GivenPeople people,
      GivenEvaluation evaluation,
      Commissions commissions,
      ApplicationReviews applicationReviews,
      Contracts contracts,
      EvaluationOrders evaluationOrders,
      Reviews reviews,
      Decisions decisions,
      Issuance issuance,
      Rectifications rectifications,
      Bodies bodyOrders,
      Archive archive,
      Criteria criteria,
      Clock clock) {
    this.parties = parties;
    this.bodies = bodies;
    this.people = people;
    this.evaluation = evaluation;
    this.commissions = commissions;
    this.applicationReviews = applicationReviews;
    this.contracts = contracts;
    this.evaluationOrders = evaluationOrders;
    this.reviews = reviews;
    this.decisions = decisions;
    this.issuance = issuance;
    this.rectifications = rectifications;
    this.bodyOrders = bodyOrders;
    this.archive = archive;
    this.criteria = criteria;
    this.clock = clock;
  }

  /** A new applicant, a new approved body, and its people. */
  public GivenCast cast() {
    GivenBody body = bodies.approved(CATEGORY);
    return new GivenCast(
        parties.applicant(),
        body,
        people.person(body, Set.of(LEAD_AUDITOR), CATEGORY),
        body.as(CONTRACT_REVIEWER),
        body.as(BODY_HEAD),
        body.as(SCHEME_MANAGER),
        body.as(REVIEWER),
        body.as(DECISION_MAKER),
        body.as(CERTIFICATE_OFFICER),
        people.person(body, Set.of(AUDITOR), CATEGORY));
  }

  /** The same with an account for everybody, so that they can sign in. */
  public GivenCast castWithAccounts() {
    GivenBody body = bodies.approved(CATEGORY);
    Actor administrator = body.as(BODY_ADMINISTRATOR);
    return new GivenCast(
        parties.applicant(),
        body,
        people.person(body, Set.of(LEAD_AUDITOR), CATEGORY),
        parties.colleague(administrator, CONTRACT_REVIEWER),
        parties.colleague(administrator, BODY_HEAD),
        parties.colleague(administrator, SCHEME_MANAGER),
        parties.colleague(administrator, REVIEWER),
        parties.colleague(administrator, DECISION_MAKER),
        parties.colleague(administrator, CERTIFICATE_OFFICER),
        people.person(body, Set.of(AUDITOR), CATEGORY));
  }

  /** A complete draft. */
  public UUID draft(GivenCast cast, Consultant... consultants) {
    Actor applicant = cast.applicant();
    UUID draft = commissions.open(applicant);
    UUID body = cast.body().organisation();
    List<String> clauses =
        criteria.of(CATEGORY, TIER, today()).stream().map(Criterion::id).toList();
    commissions.save(draft, GivenCommission.client(), applicant);
    commissions.save(draft, GivenCommission.service(body, CATEGORY, TIER), applicant);
    commissions.save(draft, GivenCommission.assessment(clauses), applicant);
    commissions.save(draft, GivenCommission.capability(file(applicant)), applicant);
    commissions.save(draft, GivenCommission.declarations(consultants), applicant);
    return draft;
  }

  /** A file in the archive of the actor's organisation. */
  public UUID file(Actor actor) {
    return archive
        .store(
            GivenFiles.pdfStream("evidence " + UUID.randomUUID()),
            "示例材料.pdf",
            "application/pdf",
            actor.organisation(),
            actor)
        .id();
  }

  /** A case that was handed in. */
  public String submitted(GivenCast cast, Consultant... consultants) {
    return commissions.submit(draft(cast, consultants), cast.applicant());
  }

  /** A case that was accepted. */
  public String accepted(GivenCast cast) {
    String number = submitted(cast);
    applicationReviews.accept(
        number, GivenForms.applicationReview(today()), cast.contractReviewer());
    return number;
  }

  /** A case with a contract signed by both. */
  public String contracted(GivenCast cast) {
    String number = accepted(cast);
    contracts.propose(number, new ContractForm(""), cast.contractReviewer());
    contracts.sign(number, cast.applicant());
    contracts.conclude(number, cast.head());
    return number;
  }

  /** A case whose evaluation was opened. */
  public String inEvaluation(GivenCast cast) {
    String number = contracted(cast);
    evaluationOrders.open(number, cast.schemeManager());
    return number;
  }

  /** A case whose evaluation was reported. */
  public String inReview(GivenCast cast) {
    String number = inEvaluation(cast);
    evaluation.report(number, cast);
    return number;
  }

  /** A case with a recommendation. */
  public String inDecision(GivenCast cast) {
    String number = inReview(cast);
    reviews.recommend(number, GivenForms.review(), cast.reviewer());
    return number;
  }

  /** A case that was granted. */
  public String granted(GivenCast cast) {
    String number = inDecision(cast);
    decisions.grant(number, GivenForms.decision(today()), cast.decisionMaker());
    return number;
  }

  /** A case whose grant the head has signed. */
  public String signed(GivenCast cast) {
    String number = granted(cast);
    decisions.sign(number, cast.head());
    return number;
  }

  /** The number of a certificate that a whole case led to. */
  public String certificate(GivenCast cast) {
    return issuance.issue(signed(cast), cast.certificateOfficer());
  }

  /** The decision maker orders a rectification. */
  public void orderRectification(String number, GivenCast cast) {
    decisions.orderRectification(number, GivenForms.decision(today()), cast.decisionMaker());
  }

  /** The applicant reports it done. */
  public void reportRectification(String number, GivenCast cast) {
    rectifications.report(number, new Rectification("已整改", List.of()), cast.applicant());
  }

  /** The market regulator suspends the business of the body. */
  public void suspend(GivenCast cast) {
    bodyOrders.changeStanding(
        cast.body().approvalNo(),
        BodyTransition.ORDER_SUSPENSION,
        "停业整顿",
        GivenBodies.marketRegulator());
  }

  /** Today in China. */
  public LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
