package org.anzheng.bodies.approval;

import static org.anzheng.bodies.approval.ApprovalTransition.GRANT;
import static org.anzheng.bodies.approval.ApprovalTransition.REFUSE;
import static org.anzheng.bodies.approval.ApprovalTransition.RENEW_BY_SILENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.anzheng.bodies.ApprovalForm;
import org.anzheng.bodies.BodyGrants;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.Parameters;
import org.anzheng.scheme.SchemeParameters;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 许可决定: the market regulator grants or refuses, category by category. */
@NamedInterface("approval")
@Service
@Transactional
public class ApprovalDecisions {

  private final ApprovalDesk desk;
  private final ApprovalOpinions opinions;
  private final BodyGrants grants;
  private final Parameters parameters;
  private final Clock clock;

  ApprovalDecisions(
      ApprovalDesk desk,
      ApprovalOpinions opinions,
      BodyGrants grants,
      Parameters parameters,
      Clock clock) {
    this.desk = desk;
    this.opinions = opinions;
    this.grants = grants;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** 准予或者不予许可; returns the approval number if there is one. */
  public Optional<String> decide(String number, ApprovalDecisionForm form, Actor actor) {
    ApprovalTransition transition = form.granted().isEmpty() ? REFUSE : GRANT;
    transition.roleOf(actor);
    ApprovalFile file = desk.open(number);
    ApprovalStep step = file.summary().step(transition, actor);
    SchemeParameters scheme = parameters.on(today());
    Refusal.ifAny(ApprovalDecisionRules.objections(form, file.record(), opinions.of(file), scheme));
    Act act = Act.of(actor, transition, clock.instant());
    Optional<String> approvalNo =
        form.granted().isEmpty() ? file.summary().approvalNo() : grant(file, form, actor);
    Optional<LocalDate> barred =
        form.falseMaterials()
            ? Optional.of(today().plus(scheme.reapplyBanBodyFalse()))
            : Optional.empty();
    ApprovalDecision decision = decision(file, form, approvalNo, barred, false);
    ApprovalFact fact =
        form.granted().isEmpty()
            ? new ApprovalRefused(act, step, decision)
            : new ApprovalGranted(act, step, decision);
    desk.record(file, fact, file.record().decided(decision));
    barred.ifPresent(
        day -> grants.bar(act.id(), file.summary().organisation(), day, form.reasons().strip()));
    return approvalNo;
  }

  /** 视为准予延续: the approval would end today, and the renewal asked for in time is undecided. */
  void renewBySilence(ApprovalFile file) {
    Actor system = Actor.system();
    ApprovalStep step = file.summary().step(RENEW_BY_SILENCE, system);
    ApprovalDecisionForm form =
        new ApprovalDecisionForm(
            file.record().application().categories(), Map.of(), Map.of(), "", "", false);
    Optional<String> approvalNo = grant(file, form, system);
    ApprovalDecision decision = decision(file, form, approvalNo, Optional.empty(), true);
    Act act = Act.of(system, RENEW_BY_SILENCE, clock.instant());
    desk.record(file, new ApprovalGranted(act, step, decision), file.record().decided(decision));
    opinions.giveUp(file.summary().number());
  }

  private Optional<String> grant(ApprovalFile file, ApprovalDecisionForm form, Actor actor) {
    ApprovalCase summary = file.summary();
    String held = summary.approvalNo().orElse("");
    return switch (summary.kind()) {
      case INITIAL ->
          Optional.of(
              grants.approve(
                  new ApprovalForm(
                      summary.organisation(), form.granted(), today(), form.findings()),
                  actor));
      case EXTENSION -> {
        grants.extend(held, form.granted(), summary.number(), actor);
        yield summary.approvalNo();
      }
      case RENEWAL -> {
        grants.renew(held, form.granted(), actor);
        yield summary.approvalNo();
      }
    };
  }

  private ApprovalDecision decision(
      ApprovalFile file,
      ApprovalDecisionForm form,
      Optional<String> approvalNo,
      Optional<LocalDate> barred,
      boolean silent) {
    return new ApprovalDecision(
        today(), file.summary().dueOn().orElse(today()), form, approvalNo, barred, silent);
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
