package org.anzheng.demonstration;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certificates.Certificates;
import org.anzheng.certificates.DecisionDates;
import org.anzheng.certificates.Ground;
import org.anzheng.certificates.SuspensionOrder;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.supervision.cases.CaseFiling;
import org.anzheng.supervision.cases.CaseLead;
import org.anzheng.supervision.cases.Circumstance;
import org.anzheng.supervision.cases.ContestKind;
import org.anzheng.supervision.cases.ContestOutcome;
import org.anzheng.supervision.cases.DecisionContest;
import org.anzheng.supervision.cases.DecisionService;
import org.anzheng.supervision.cases.Penalty;
import org.anzheng.supervision.cases.PenaltyCases;
import org.anzheng.supervision.cases.PenaltyDecision;
import org.anzheng.supervision.cases.PenaltyDecisions;
import org.anzheng.supervision.cases.PenaltyHearings;
import org.anzheng.supervision.cases.PenaltyProposal;
import org.anzheng.supervision.cases.PublicSummary;
import org.anzheng.supervision.cases.ServiceWay;
import org.anzheng.supervision.inspections.CheckAnswers;
import org.anzheng.supervision.inspections.CheckResult;
import org.anzheng.supervision.inspections.Checklists;
import org.anzheng.supervision.inspections.CorrectionOrder;
import org.anzheng.supervision.inspections.CorrectionProof;
import org.anzheng.supervision.inspections.InspectionOrder;
import org.anzheng.supervision.inspections.InspectionRecord;
import org.anzheng.supervision.inspections.InspectionSource;
import org.anzheng.supervision.inspections.InspectionWay;
import org.anzheng.supervision.inspections.Inspections;
import org.anzheng.supervision.inspections.PartyStatement;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.orders.OrderTerms;
import org.anzheng.supervision.orders.OrderedAct;
import org.anzheng.supervision.orders.Orders;
import org.springframework.stereotype.Component;

/**
 * One inspection with a correction to be checked, one case the party was told of, one published
 * sanction, one whose changed form is to be published, and one order that a suspension closed.
 */
@Component
class OversightStory {

  private static final String ITEM = "REG-60";
  private static final Penalty FINE = Penalty.fine(BigDecimal.valueOf(50_000));

  private final Inspections inspections;
  private final Checklists checklists;
  private final PenaltyCases cases;
  private final PenaltyHearings hearings;
  private final PenaltyDecisions decisions;
  private final Orders orders;
  private final Certificates certificates;
  private final CertificateSearch search;
  private final DemoAccounts accounts;
  private final Clock clock;

  OversightStory(
      Inspections inspections,
      Checklists checklists,
      PenaltyCases cases,
      PenaltyHearings hearings,
      PenaltyDecisions decisions,
      Orders orders,
      Certificates certificates,
      CertificateSearch search,
      DemoAccounts accounts,
      Clock clock) {
    this.inspections = inspections;
    this.checklists = checklists;
    this.cases = cases;
    this.hearings = hearings;
    this.decisions = decisions;
    this.orders = orders;
    this.certificates = certificates;
    this.search = search;
    this.accounts = accounts;
    this.clock = clock;
  }

  void write(DemoWorld.Cast cast, List<Actor> officials) {
    Actor market = cast.marketRegulator();
    Actor decider =
        accounts.official(
            market.organisation(),
            "samr-head",
            "示例负责人",
            accounts.operator(),
            Role.MARKET_REGULATOR,
            Role.PENALTY_DECIDER,
            Role.HEARING_OFFICER);
    Actor reviewer =
        accounts.official(
            market.organisation(),
            "samr-legal",
            "示例法制审核员",
            accounts.operator(),
            Role.LEGAL_REVIEWER);
    inspect(cast.bodies().getFirst(), officials);
    tell(cast.bodies().getFirst(), officials, decider, reviewer);
    punish(cast.bodies().getLast(), officials, decider, reviewer);
    change(cast.bodies().getLast(), officials, decider, reviewer);
    cast.bodies().stream()
        .flatMap(this::valid)
        .findFirst()
        .ifPresent(held -> order(held, officials.getFirst(), cast));
  }

  private void inspect(DemoBody body, List<Actor> officials) {
    Actor first = officials.getFirst();
    String number =
        inspections.open(
            SubjectKind.BODY,
            body.approvalNo(),
            new InspectionOrder(
                InspectionWay.ON_SITE,
                InspectionSource.OWN_MOTION,
                "",
                true,
                today(),
                officials.stream().map(Actor::account).toList(),
                "示例：检查收费公开和认证记录归档情况。"),
            first);
    List<CheckAnswers.Answer> answers =
        checklists.on(SubjectKind.BODY, InspectionWay.ON_SITE, today()).stream()
            .map(item ->
                item.code().equals("B4")
                    ? new CheckAnswers.Answer(item.code(), CheckResult.NOT_CONFORMING, "一项收费未公开")
                    : new CheckAnswers.Answer(item.code(), CheckResult.CONFORMING, ""))
            .toList();
    inspections.check(number, new CheckAnswers(answers, List.of()), first);
    inspections.finish(
        number, new InspectionRecord(today(), "示例机构办公场所", "示例：差旅费标准未在收费表中公开。", List.of()), first);
    inspections.cosign(number, officials.getLast());
    Actor head = body.as(Role.BODY_HEAD);
    inspections.state(number, new PartyStatement(true, "示例：属实。", List.of()), head);
    inspections.orderCorrection(
        number, new CorrectionOrder("公开差旅费标准。", "认证认可条例第二十条", today().plusDays(15)), first);
    inspections.prove(number, new CorrectionProof("示例：已补充公开。", List.of()), head);
  }

  private void tell(DemoBody body, List<Actor> officials, Actor decider, Actor reviewer) {
    told(body, "示例：收到线索，未及时公开证书暂停状态。", officials, decider, reviewer);
  }

  private void punish(DemoBody body, List<Actor> officials, Actor decider, Actor reviewer) {
    punished(body, "示例：逾期未公开收费标准", "示例市监罚〔2026〕1 号", officials, decider, reviewer);
  }

  /**
   * The reconsideration changed the fine; what was public is withdrawn, the changed form is owed.
   */
  private void change(DemoBody body, List<Actor> officials, Actor decider, Actor reviewer) {
    String number = punished(body, "示例：认证档案未完整归档", "示例市监罚〔2026〕2 号", officials, decider, reviewer);
    decisions.contest(
        number,
        new DecisionContest(
            ContestKind.RECONSIDERATION, ContestOutcome.CHANGED, "示例：复议决定将罚款变更为二万元。"),
        officials.getFirst());
    decisions.withdraw(number, "示例：行政复议决定变更了罚款数额，原公示撤回。", decider);
  }

  private String punished(
      DemoBody body,
      String facts,
      String documentNo,
      List<Actor> officials,
      Actor decider,
      Actor reviewer) {
    String number = told(body, facts + "。", officials, decider, reviewer);
    Actor investigator = officials.getFirst();
    hearings.waive(number, "示例：无异议。", body.as(Role.BODY_HEAD));
    decisions.decide(
        number, new PenaltyDecision(documentNo, List.of(FINE), "示例：事实清楚，当事人无异议。"), decider);
    decisions.serve(
        number, new DecisionService(ServiceWay.ELECTRONIC, today(), "示例：电子送达。"), investigator);
    decisions.publish(number, new PublicSummary(facts + "，罚款五万元。"), decider);
    return number;
  }

  private String told(
      DemoBody body, String facts, List<Actor> officials, Actor decider, Actor reviewer) {
    Actor investigator = officials.getFirst();
    String number =
        cases.lead(
            new CaseLead(SubjectKind.BODY, body.approvalNo(), "", facts, List.of()), investigator);
    cases.file(
        number,
        new CaseFiling(officials.stream().map(Actor::account).toList(), "示例：有初步证据。"),
        decider);
    cases.propose(
        number,
        new PenaltyProposal(ITEM, 1, facts, Circumstance.ORDINARY, List.of(FINE), "示例：一般情形。"),
        investigator);
    cases.review(number, "示例：事实清楚，程序合法。", reviewer);
    cases.inform(number, "示例：告知事实、理由、依据和权利。", investigator);
    return number;
  }

  private Stream<CertificateSummary> valid(DemoBody body) {
    return search.ofBody(body.organisation()).stream()
        .filter(held -> held.status() == CertificateStatus.VALID)
        .sorted(Comparator.comparing(CertificateSummary::number).reversed());
  }

  private void order(CertificateSummary held, Actor inspector, DemoWorld.Cast cast) {
    orders.issue(
        held.number(),
        new OrderTerms(OrderedAct.SUSPEND, "", "示例：获证组织关键人员已全部离职。", today().plusDays(5)),
        inspector);
    Actor decider =
        cast.bodies().stream()
            .filter(body -> body.organisation().equals(held.body()))
            .findFirst()
            .orElseThrow()
            .as(Role.DECISION_MAKER);
    certificates.suspend(
        held.number(),
        new SuspensionOrder(
            new Ground("0111", "示例：关键人员离职，不再符合认证要求。", List.of()),
            DecisionDates.on(today()),
            today(),
            today().plusMonths(3),
            List.of("补足关键人员"),
            "示例联系人 010-00000000"),
        decider);
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
