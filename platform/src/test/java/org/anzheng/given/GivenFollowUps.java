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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.anzheng.BusinessClock;
import org.anzheng.certification.ApplicationReviews;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseStage;
import org.anzheng.certification.CaseSummary;
import org.anzheng.certification.CaseType;
import org.anzheng.certification.CertificateCases;
import org.anzheng.certification.Commissions;
import org.anzheng.certification.ContractForm;
import org.anzheng.certification.Contracts;
import org.anzheng.certification.Decisions;
import org.anzheng.certification.Drafts;
import org.anzheng.certification.EvaluationOrders;
import org.anzheng.certification.Issuance;
import org.anzheng.certification.Opening;
import org.anzheng.certification.Reviews;
import org.anzheng.certification.ServicePart;
import org.anzheng.certification.Site;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.springframework.stereotype.Component;

/** Carries cases about a certificate through the stages their type has. */
@Component
public class GivenFollowUps {

  private final GivenParties parties;
  private final GivenBodies bodies;
  private final GivenPeople people;
  private final GivenEvaluation evaluation;
  private final Commissions commissions;
  private final Drafts drafts;
  private final CertificateCases openings;
  private final ApplicationReviews applicationReviews;
  private final Contracts contracts;
  private final EvaluationOrders evaluationOrders;
  private final Reviews reviews;
  private final Decisions decisions;
  private final Issuance issuance;
  private final CaseSearch search;
  private final BusinessClock clock;

  GivenFollowUps(
      GivenParties parties,
      GivenBodies bodies,
      GivenPeople people,
      GivenEvaluation evaluation,
      Commissions commissions,
      Drafts drafts,
      CertificateCases openings,
      ApplicationReviews applicationReviews,
      Contracts contracts,
      EvaluationOrders evaluationOrders,
      Reviews reviews,
      Decisions decisions,
      Issuance issuance,
      CaseSearch search,
      BusinessClock clock) {
    this.parties = parties;
    this.bodies = bodies;
    this.people = people;
    this.evaluation = evaluation;
    this.commissions = commissions;
    this.drafts = drafts;
    this.openings = openings;
    this.applicationReviews = applicationReviews;
    this.contracts = contracts;
    this.evaluationOrders = evaluationOrders;
    this.reviews = reviews;
    this.decisions = decisions;
    this.issuance = issuance;
    this.search = search;
    this.clock = clock;
  }

  /** The same applicant at another approved body, with an account for everybody there. */
  public GivenCast elsewhere(GivenCast cast) {
    GivenBody body = bodies.approved(GivenCases.CATEGORY);
    Actor administrator = body.as(BODY_ADMINISTRATOR);
    return new GivenCast(
        cast.applicant(),
        body,
        people.person(body, Set.of(LEAD_AUDITOR), GivenCases.CATEGORY),
        parties.colleague(administrator, CONTRACT_REVIEWER),
        parties.colleague(administrator, BODY_HEAD),
        parties.colleague(administrator, SCHEME_MANAGER),
        parties.colleague(administrator, REVIEWER),
        parties.colleague(administrator, DECISION_MAKER),
        parties.colleague(administrator, CERTIFICATE_OFFICER),
        people.person(body, Set.of(AUDITOR), GivenCases.CATEGORY));
  }

  /** A draft about a certificate, for the cast's body, otherwise as the platform filled it. */
  public UUID draft(CaseType type, String certificate, GivenCast cast) {
    UUID draft = commissions.open(type, certificate, type == CaseType.TRANSFER, cast.applicant());
    ServicePart known = service(draft, cast);
    commissions.save(
        draft,
        new ServicePart(
            Optional.of(cast.body().organisation()),
            known.category(),
            known.tier(),
            known.scopeZh(),
            known.scopeEn(),
            known.sites(),
            known.certificates()),
        cast.applicant());
    commissions.save(draft, GivenCommission.declarations(), cast.applicant());
    return draft;
  }

  /** Another scope in a draft. */
  public void scope(UUID draft, String scope, GivenCast cast) {
    ServicePart old = service(draft, cast);
    ServicePart other =
        new ServicePart(
            old.body(), old.category(), old.tier(), scope, "", old.sites(), old.certificates());
    commissions.save(draft, other, cast.applicant());
  }

  /** Another site in a draft. */
  public void sites(UUID draft, Site site, ServicePart known, GivenCast cast) {
    commissions.save(
        draft,
        new ServicePart(
            known.body(),
            known.category(),
            known.tier(),
            known.scopeZh(),
            known.scopeEn(),
            List.of(site),
            known.certificates()),
        cast.applicant());
  }

  /** Another tier in a draft. */
  public void tier(UUID draft, String tier, List<String> clauses, GivenCast cast) {
    ServicePart known = service(draft, cast);
    commissions.save(
        draft,
        new ServicePart(
            known.body(),
            known.category(),
            tier,
            known.scopeZh(),
            known.scopeEn(),
            known.sites(),
            known.certificates()),
        cast.applicant());
    commissions.save(draft, GivenCommission.assessment(clauses), cast.applicant());
  }

  /** What a draft says of the service. */
  public ServicePart service(UUID draft, GivenCast cast) {
    return drafts.find(draft, cast.applicant().organisation()).orElseThrow().form().service();
  }

  /** Hands a draft in. */
  public String submit(UUID draft, GivenCast cast) {
    return commissions.submit(draft, cast.applicant());
  }

  /** A case the body opens. */
  public String opened(CaseType type, String certificate, GivenCast cast) {
    return openings.open(
        type, certificate, new Opening("年度监督", new BigDecimal("2")), cast.schemeManager());
  }

  /** From wherever it stands to a signed decision, through the stages of its type. */
  public void sign(String number, GivenCast cast) {
    decide(number, cast);
    decisions.sign(number, cast.head());
  }

  /** To a decision that grants. */
  public void decide(String number, GivenCast cast) {
    toReview(number, cast);
    reviews.recommend(number, GivenForms.review(), cast.reviewer());
    decisions.grant(number, GivenForms.decision(today()), cast.decisionMaker());
  }

  /** Until it waits for the reviewer. */
  public void toReview(String number, GivenCast cast) {
    CaseType type = summary(number, cast).type();
    if (type.has(CaseStage.APPLICATION_REVIEW)) {
      applicationReviews.accept(
          number, GivenForms.applicationReview(today()), cast.contractReviewer());
    }
    if (type.has(CaseStage.CONTRACT)) {
      contracts.propose(number, new ContractForm(""), cast.contractReviewer());
      contracts.sign(number, cast.applicant());
      contracts.conclude(number, cast.head());
    }
    if (type.has(CaseStage.EVALUATION)) {
      evaluationOrders.open(number, cast.schemeManager());
      evaluation.report(number, cast);
    }
  }

  /** Signed and carried out; the number of the certificate. */
  public String carriedOut(String number, GivenCast cast) {
    sign(number, cast);
    switch (summary(number, cast).type().outcome()) {
      case NEW_CERTIFICATE -> issuance.issue(number, cast.certificateOfficer());
      case CONTINUATION -> issuance.keep(number, cast.certificateOfficer());
      case NEW_VERSION -> issuance.amend(number, cast.certificateOfficer());
    }
    return summary(number, cast).certificate().orElseThrow();
  }

  /** The case as it stands. */
  public CaseSummary summary(String number, GivenCast cast) {
    return search.find(number, cast.applicant().organisation()).orElseThrow();
  }

  /** Does something on another day; the clock is released afterwards. */
  public <T> T on(LocalDate day, Supplier<T> act) {
    clock.holdAt(ChinaTime.startOf(day).plusSeconds(36_000));
    try {
      return act.get();
    } finally {
      clock.release();
    }
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
