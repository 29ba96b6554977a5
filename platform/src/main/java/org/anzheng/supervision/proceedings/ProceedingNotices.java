package org.anzheng.supervision.proceedings;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.notices.NoticeDraft;
import org.anzheng.notices.Notices;
import org.anzheng.notices.Remedy;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.Parameters;
import org.anzheng.scheme.SchemeParameters;
import org.anzheng.scheme.Term;
import org.springframework.stereotype.Component;

/** 监管通知: what a party is served with, and what its answer tells the department. */
@Component
class ProceedingNotices {

  private static final Role[] PARTY = {
    Role.BODY_HEAD, Role.BODY_ADMINISTRATOR, Role.DECISION_MAKER, Role.APPLICANT
  };

  private static final Role[] OFFICIALS = {
    Role.INSPECTOR, Role.INVESTIGATOR, Role.PENALTY_DECIDER, Role.HEARING_OFFICER
  };

  private final Notices notices;
  private final Parameters parameters;

  ProceedingNotices(Notices notices, Parameters parameters) {
    this.notices = notices;
    this.parameters = parameters;
  }

  /** Serves the party with what concerns it, and tells the officials what it did. */
  void of(Proceeding<?> proceeding, ProceedingTransition<?> transition, String words, Act act) {
    if (act.organisation().equals(proceeding.party())) {
      notices.serve(
          draft(proceeding, transition, words, proceeding.organisation(), OFFICIALS), act);
    } else if (transition.isServed()) {
      NoticeDraft draft =
          draft(proceeding, transition, words, proceeding.party(), PARTY)
              .under(proceeding.kind().basis());
      notices.serve(transition.isAppealable() ? draft.open(remedy(transition, act)) : draft, act);
    }
  }

  private Remedy remedy(ProceedingTransition<?> transition, Act act) {
    SchemeParameters scheme = parameters.on(ChinaTime.dateOf(act.at()));
    Term reconsideration = scheme.row(ParameterKey.REMEDY_RECONSIDERATION).term();
    return transition.isReviewedFirst()
        ? Remedy.reviewFirst(
            reconsideration, scheme.row(ParameterKey.REMEDY_LITIGATION_AFTER_REVIEW).term())
        : Remedy.againstTheState(
            reconsideration, scheme.row(ParameterKey.REMEDY_LITIGATION).term());
  }

  private static NoticeDraft draft(
      Proceeding<?> proceeding,
      ProceedingTransition<?> transition,
      String words,
      UUID recipient,
      Role... duties) {
    UUID sender =
        recipient.equals(proceeding.party()) ? proceeding.organisation() : proceeding.party();
    return NoticeDraft.about(
            "ProceedingMoved", proceeding.key(), proceeding.key(), sender, recipient, duties)
        .saying(proceeding.number(), proceeding.kind(), transition, words);
  }
}
