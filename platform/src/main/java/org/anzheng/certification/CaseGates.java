package org.anzheng.certification;

import java.util.List;
import org.anzheng.bodies.Tariffs;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 办理前检查: what would be objected to before a form is even filled in, for the page to show. */
@Service
@NamedInterface("reads")
public class CaseGates {

  private final CaseDesk desk;
  private final Tariffs tariffs;

  CaseGates(CaseDesk desk, Tariffs tariffs) {
    this.desk = desk;
    this.tariffs = tariffs;
  }

  /** Everything that stands in the way of a step; empty when it is open. */
  public List<Objection> before(CaseTransition transition, String number, Actor actor) {
    Situation situation = desk.open(number, actor);
    return switch (transition) {
      case ACCEPT -> AcceptanceGate.missing(situation);
      case PROPOSE_CONTRACT ->
          ContractGate.missing(
              situation, tariffs.inForce(situation.summary().body(), situation.today()));
      case CONCLUDE_CONTRACT -> ApprovalCovers.objections(situation);
      case OPEN_EVALUATION -> EvaluationGate.missing(situation);
      case RECOMMEND -> ReviewGate.missing(situation);
      case RETURN -> ReviewGate.person(situation);
      case GRANT -> DecisionGate.missingToGrant(situation);
      case ORDER_RECTIFICATION, REFUSE, PASS_RECTIFICATION, FAIL_RECTIFICATION ->
          DecisionGate.missing(situation);
      case SIGN -> SignatureGate.missing(situation);
      case ISSUE, KEEP, AMEND -> IssueGate.missing(situation);
      case SUBMIT,
          OPEN,
          RELEASE_RECORDS,
          REQUEST_SUPPLEMENT,
          SUPPLY,
          LAPSE,
          DECLINE,
          SIGN_CONTRACT,
          BEGIN_REVIEW,
          REPORT_RECTIFICATION,
          LAPSE_RECTIFICATION,
          WITHDRAW,
          LOSE_BODY,
          MOVE,
          CLOSE ->
          List.of();
    };
  }
}
