package org.anzheng.given;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.supervision.cases.CaseFiling;
import org.anzheng.supervision.cases.CaseLead;
import org.anzheng.supervision.cases.Circumstance;
import org.anzheng.supervision.cases.CollectiveDiscussion;
import org.anzheng.supervision.cases.DecisionService;
import org.anzheng.supervision.cases.Penalty;
import org.anzheng.supervision.cases.PenaltyCases;
import org.anzheng.supervision.cases.PenaltyDecision;
import org.anzheng.supervision.cases.PenaltyDecisions;
import org.anzheng.supervision.cases.PenaltyHearings;
import org.anzheng.supervision.cases.PenaltyProposal;
import org.anzheng.supervision.cases.ServiceWay;
import org.anzheng.supervision.inspections.InspectionOrder;
import org.anzheng.supervision.inspections.InspectionSource;
import org.anzheng.supervision.inspections.InspectionWay;
import org.anzheng.supervision.inspections.Inspections;
import org.anzheng.supervision.offices.SubjectKind;
import org.springframework.stereotype.Component;

/** Departments with people for every duty of supervision, and what they have begun. */
@Component
public class GivenOversight {

  private final GivenParties parties;
  private final Inspections inspections;
  private final PenaltyCases cases;
  private final PenaltyHearings hearings;
  private final PenaltyDecisions decisions;
  private final GivenCases certified;
  private final Clock clock;

  GivenOversight(
      GivenParties parties,
      Inspections inspections,
      PenaltyCases cases,
      PenaltyHearings hearings,
      PenaltyDecisions decisions,
      GivenCases certified,
      Clock clock) {
    this.parties = parties;
    this.inspections = inspections;
    this.cases = cases;
    this.hearings = hearings;
    this.decisions = decisions;
    this.certified = certified;
    this.clock = clock;
  }

  /** The market regulator's department with its people, and a body with its own. */
  public record GivenScene(GivenDepartment department, GivenCast cast, LocalDate today) {}

  /** Such a scene, where nothing has happened yet. */
  public GivenScene scene() {
    return new GivenScene(
        department(Role.MARKET_REGULATOR),
        certified.castWithAccounts(),
        ChinaTime.dateOf(clock.instant()));
  }

  /** A department: who decides, inspects, investigates, reviews and hears. */
  public record GivenDepartment(
      Actor decider,
      Actor inspector,
      Actor second,
      Actor investigator,
      Actor other,
      Actor reviewer,
      Actor hearer) {}

  /** The people of a new department that this leader's duty makes. */
  public GivenDepartment department(Role leader) {
    return around(parties.regulator(leader));
  }

  /** The people beside somebody of a department or an office. */
  public GivenDepartment around(Actor head) {
    Actor decider =
        parties.official(
            head,
            Stream.concat(head.roles().stream(), Stream.of(Role.PENALTY_DECIDER))
                .toArray(Role[]::new));
    return new GivenDepartment(
        decider,
        parties.official(head, Role.INSPECTOR),
        parties.official(head, Role.INSPECTOR),
        parties.official(head, Role.INVESTIGATOR),
        parties.official(head, Role.INVESTIGATOR),
        parties.official(head, Role.LEGAL_REVIEWER),
        parties.official(head, Role.HEARING_OFFICER));
  }

  /** An order to inspect. */
  public static InspectionOrder order(GivenDepartment department, LocalDate day) {
    return new InspectionOrder(
        InspectionWay.ON_SITE,
        InspectionSource.OWN_MOTION,
        "",
        true,
        day,
        List.of(department.inspector().account(), department.second().account()),
        "示例检查目的");
  }

  /** The number of an inspection of a body. */
  public String inspection(GivenDepartment department, String approvalNo, LocalDate day) {
    return inspections.open(
        SubjectKind.BODY, approvalNo, order(department, day), department.inspector());
  }

  /** The number of a case against a subject that is being investigated. */
  public String filed(GivenDepartment department, SubjectKind kind, String subject) {
    String number =
        cases.lead(new CaseLead(kind, subject, "", "示例违法线索", List.of()), department.inspector());
    cases.file(
        number,
        new CaseFiling(
            List.of(department.investigator().account(), department.other().account()), "示例立案理由"),
        department.decider());
    return number;
  }

  /** The same, told to the party. */
  public String told(
      GivenDepartment department, SubjectKind kind, String subject, PenaltyProposal proposal) {
    String number = filed(department, kind, subject);
    cases.propose(number, proposal, department.investigator());
    cases.review(number, "审核通过", department.reviewer());
    cases.inform(number, "示例告知", department.investigator());
    return number;
  }

  /** The same, decided and served; the party waived its statement. */
  public String served(
      GivenDepartment department,
      Actor party,
      SubjectKind kind,
      String subject,
      PenaltyProposal proposal) {
    String number = told(department, kind, subject, proposal);
    hearings.waive(number, "示例放弃", party);
    decisions.discuss(number, new CollectiveDiscussion("甲、乙", "同意"), department.decider());
    decisions.decide(
        number,
        new PenaltyDecision("示例罚〔2026〕9号", proposal.penalties(), "示例理由"),
        department.decider());
    decisions.serve(
        number,
        new DecisionService(ServiceWay.ELECTRONIC, ChinaTime.dateOf(clock.instant()), ""),
        department.investigator());
    return number;
  }

  /** A fine under an item of the table. */
  public static PenaltyProposal fine(String item, long yuan) {
    return proposal(item, Circumstance.ORDINARY, Penalty.fine(BigDecimal.valueOf(yuan)));
  }

  /** Measures under an item of the table. */
  public static PenaltyProposal proposal(
      String item, Circumstance circumstance, Penalty... penalties) {
    return new PenaltyProposal(item, 1, "示例违法事实", circumstance, List.of(penalties), "示例裁量理由");
  }
}
