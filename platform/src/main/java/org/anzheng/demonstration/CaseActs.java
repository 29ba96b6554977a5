package org.anzheng.demonstration;

import static org.anzheng.kernel.Role.BODY_HEAD;
import static org.anzheng.kernel.Role.CERTIFICATE_OFFICER;
import static org.anzheng.kernel.Role.CONTRACT_REVIEWER;
import static org.anzheng.kernel.Role.DECISION_MAKER;
import static org.anzheng.kernel.Role.REVIEWER;
import static org.anzheng.kernel.Role.SCHEME_MANAGER;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anzheng.archive.Archive;
import org.anzheng.certification.ApplicationReviews;
import org.anzheng.certification.CommissionSection;
import org.anzheng.certification.Commissions;
import org.anzheng.certification.ContractForm;
import org.anzheng.certification.Contracts;
import org.anzheng.certification.Decisions;
import org.anzheng.certification.EvaluationOrders;
import org.anzheng.certification.Gap;
import org.anzheng.certification.Issuance;
import org.anzheng.certification.Reviews;
import org.anzheng.certification.SupplementAnswer;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.Criteria;
import org.anzheng.scheme.Criterion;
import org.springframework.stereotype.Component;

/** What scripted people do in a case, each through the front door of its noun. */
@Component
public class CaseActs {

  /** The tier the demonstration asks for. */
  public static final String TIER = "GENERAL";

  private final Commissions commissions;
  private final ApplicationReviews applicationReviews;
  private final Contracts contracts;
  private final EvaluationOrders evaluationOrders;
  private final Reviews reviews;
  private final Decisions decisions;
  private final Issuance issuance;
  private final Archive archive;
  private final Criteria criteria;
  private final Clock clock;

  CaseActs(
      Commissions commissions,
      ApplicationReviews applicationReviews,
      Contracts contracts,
      EvaluationOrders evaluationOrders,
      Reviews reviews,
      Decisions decisions,
      Issuance issuance,
      Archive archive,
      Criteria criteria,
      Clock clock) {
    this.commissions = commissions;
    this.applicationReviews = applicationReviews;
    this.contracts = contracts;
    this.evaluationOrders = evaluationOrders;
    this.reviews = reviews;
    this.decisions = decisions;
    this.issuance = issuance;
    this.archive = archive;
    this.criteria = criteria;
    this.clock = clock;
  }

  /** Fills a commission in, with one evidence file, and leaves it as a draft. */
  public UUID draft(DemoClient client, DemoBody body, String category, String scope) {
    Actor applicant = client.applicant();
    UUID draft = commissions.open(applicant);
    List<String> clauses =
        criteria.of(category, TIER, today()).stream().map(Criterion::id).toList();
    UUID evidence = evidence("示例营业执照与人员、项目证明 " + draft, applicant);
    commissions.save(draft, CaseForms.client(), applicant);
    commissions.save(
        draft, CaseForms.service(body.organisation(), category, TIER, scope, client), applicant);
    commissions.save(draft, CaseForms.assessment(clauses), applicant);
    commissions.save(draft, CaseForms.capability(evidence), applicant);
    commissions.save(draft, CaseForms.declarations(), applicant);
    return draft;
  }

  /** Hands the draft in; the number of the case. */
  public String submit(UUID draft, DemoClient client) {
    return commissions.submit(draft, client.applicant());
  }

  /** Tells all gaps at once. */
  public void requestSupplement(String number, DemoBody body) {
    applicationReviews.requestSupplement(
        number,
        List.of(new Gap(CommissionSection.CAPABILITY, "示例：请补充近一年在建项目的合同首页与验收证明。")),
        body.as(CONTRACT_REVIEWER));
  }

  /** Answers the gaps. */
  public void supply(String number, DemoClient client) {
    commissions.reopen(number, client.applicant());
    commissions.supply(
        number, new SupplementAnswer(List.of("示例：已在能力证明中补充合同与验收材料。")), client.applicant());
  }

  /** Accepts the commission. */
  public void accept(String number, DemoBody body) {
    applicationReviews.accept(
        number, CaseForms.applicationReview(today()), body.as(CONTRACT_REVIEWER));
  }

  /** Declines it, for a reason of the closed list. */
  public void decline(String number, String reason, DemoBody body) {
    applicationReviews.decline(
        number, reason, "示例：所申请的服务不在本机构可评价的范围内。", body.as(CONTRACT_REVIEWER));
  }

  /** The applicant withdraws. */
  public void withdraw(String number, DemoClient client) {
    commissions.withdraw(number, "示例：本单位业务调整，暂不申请。", client.applicant());
  }

  /** The contract, signed by both. */
  public void contract(String number, DemoClient client, DemoBody body) {
    contracts.propose(number, new ContractForm(""), body.as(CONTRACT_REVIEWER));
    contracts.sign(number, client.applicant());
    contracts.conclude(number, body.as(BODY_HEAD));
  }

  /** Opens the evaluation. */
  public void openEvaluation(String number, DemoBody body) {
    evaluationOrders.open(number, body.as(SCHEME_MANAGER));
  }

  /** The review recommends. */
  public void recommend(String number, DemoBody body) {
    reviews.recommend(number, CaseForms.review(), body.as(REVIEWER));
  }

  /** The decision grants. */
  public void grant(String number, DemoBody body) {
    decisions.grant(number, CaseForms.decision(today()), body.as(DECISION_MAKER));
  }

  /** The decision refuses. */
  public void refuse(String number, DemoBody body) {
    decisions.refuse(number, CaseForms.decision(today()), false, body.as(DECISION_MAKER));
  }

  /** The head signs. */
  public void sign(String number, DemoBody body) {
    decisions.sign(number, body.as(BODY_HEAD));
  }

  /** The certificate; its number. */
  public String issue(String number, DemoBody body) {
    return issuance.issue(number, body.as(CERTIFICATE_OFFICER));
  }

  /** A small evidence file. */
  UUID evidence(String text, Actor actor) {
    byte[] pdf = ("%PDF-1.7\n" + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    return archive
        .store(
            new ByteArrayInputStream(pdf),
            "示例材料.pdf",
            "application/pdf",
            actor.organisation(),
            actor)
        .id();
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
