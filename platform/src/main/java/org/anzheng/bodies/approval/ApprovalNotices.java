package org.anzheng.bodies.approval;

import static org.anzheng.scheme.ParameterKey.REMEDY_LITIGATION;
import static org.anzheng.scheme.ParameterKey.REMEDY_RECONSIDERATION;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.notices.NoticeDraft;
import org.anzheng.notices.Notices;
import org.anzheng.notices.Remedy;
import org.anzheng.scheme.Parameters;
import org.anzheng.scheme.SchemeParameters;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 审批通知: tells the applicant what the market regulator decided; acts of the state name remedies. */
@Component
class ApprovalNotices {

  private final Notices notices;
  private final Parameters parameters;

  ApprovalNotices(Notices notices, Parameters parameters) {
    this.notices = notices;
    this.parameters = parameters;
  }

  @EventListener
  void on(ApprovalGapsTold fact) {
    String gaps =
        IntStream.range(0, fact.gaps().size())
            .mapToObj(i -> (i + 1) + ". " + fact.gaps().get(i).text())
            .collect(Collectors.joining("\n"));
    serve(fact, draft(fact).saying(number(fact), gaps).under("licensing-law:32"));
  }

  @EventListener
  void on(ApprovalAccepted fact) {
    serve(fact, draft(fact).saying(number(fact), fact.acceptedOn()).under("licensing-law:32"));
  }

  @EventListener
  void on(ApprovalNotAccepted fact) {
    serve(
        fact,
        draft(fact)
            .saying(number(fact), fact.ground(), fact.reasons())
            .under("licensing-law:32")
            .open(remedy(fact.act())));
  }

  @EventListener
  void on(ApprovalGranted fact) {
    NoticeDraft draft =
        draft(fact)
            .saying(number(fact), fact.approvalNo().orElse(""), fact.note())
            .under("opinion:4", "regulation:11");
    serve(
        fact, fact.decision().form().refused().isEmpty() ? draft : draft.open(remedy(fact.act())));
  }

  @EventListener
  void on(ApprovalRefused fact) {
    serve(
        fact,
        draft(fact)
            .saying(number(fact), fact.note())
            .under("opinion:4", "regulation:11")
            .open(remedy(fact.act())));
  }

  private void serve(ApprovalFact fact, NoticeDraft draft) {
    notices.serve(draft, fact.act());
  }

  private static NoticeDraft draft(ApprovalFact fact) {
    return NoticeDraft.about(
        fact.kind(),
        "approval/" + number(fact),
        fact.chain(),
        fact.act().organisation(),
        fact.step().organisation(),
        Role.BODY_ADMINISTRATOR,
        Role.BODY_HEAD);
  }

  private Remedy remedy(Act act) {
    SchemeParameters scheme = parameters.on(ChinaTime.dateOf(act.at()));
    return Remedy.againstTheState(
        scheme.row(REMEDY_RECONSIDERATION).term(), scheme.row(REMEDY_LITIGATION).term());
  }

  private static String number(ApprovalFact fact) {
    return fact.step().caseNumber();
  }
}
