package org.anzheng.evaluations;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;

/** 可办事项: what one reader may do now; decides which links a page offers and which forms it opens. */
final class EvaluationActions {

  private EvaluationActions() {}

  static Set<EvaluationTransition> of(EvaluationSummary file, Actor actor) {
    return Arrays.stream(EvaluationTransition.values())
        .filter(transition -> transition.isOpenTo(actor, file.status()))
        .filter(transition -> against(transition, file, actor).isEmpty())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(EvaluationTransition.class)));
  }

  /** Refuses as the act itself would, before anything is typed. */
  static void require(EvaluationTransition transition, EvaluationSummary file, Actor actor) {
    transition.apply(file.status(), actor);
    against(transition, file, actor)
        .ifPresent(reason -> {
          throw new Refusal(reason);
        });
  }

  static Optional<EvaluationRefusal> against(
      EvaluationTransition transition, EvaluationSummary file, Actor actor) {
    Optional<AssignedMember> member = file.team().ofAccount(actor.account());
    return switch (transition) {
      case ASSIGN_TEAM, OBJECT, ACCEPT_TEAM ->
          when(file.team().acceptedAt().isPresent(), EvaluationRefusal.TEAM_ALREADY_ACCEPTED);
      case DECLARE ->
          unless(member.isPresent(), EvaluationRefusal.NOT_IN_TEAM)
              .or(() ->
                  unless(
                      member.flatMap(AssignedMember::declaredAt).isEmpty(),
                      EvaluationRefusal.ALREADY_DECLARED));
      case ATTEND -> unless(member.isPresent(), EvaluationRefusal.NOT_IN_TEAM);
      case RECORD_FINDING ->
          unless(member.filter(AssignedMember::judges).isPresent(), EvaluationRefusal.NOT_IN_TEAM);
      case DRAW_SITES ->
          unless(isLead(member), EvaluationRefusal.NOT_THE_LEAD)
              .or(() ->
                  unless(file.order().sites().areSampled(), EvaluationRefusal.ALL_SITES_VISITED));
      case REVIEW_DOCUMENTS,
          SEND_PLAN,
          OPEN_ON_SITE,
          DRAW_SAMPLE,
          HOLD_CLOSING_MEETING,
          LEAVE_SITE,
          LEAVE_SITE_WITH_NONCONFORMITIES,
          COMPLETE_CORRECTIONS,
          REPORT ->
          unless(isLead(member), EvaluationRefusal.NOT_THE_LEAD);
      case RETURN -> when(member.isPresent(), EvaluationRefusal.EVALUATOR_REVIEWS);
      case OPEN,
          REPLACE_TEAM,
          UPHOLD_OBJECTION,
          DISMISS_OBJECTION,
          ACKNOWLEDGE_PLAN,
          SIGN_MINUTES,
          FAIL,
          STOP ->
          Optional.empty();
    };
  }

  private static boolean isLead(Optional<AssignedMember> member) {
    return member.filter(m -> m.role() == TeamRole.LEAD).isPresent();
  }

  private static Optional<EvaluationRefusal> when(boolean wrong, EvaluationRefusal reason) {
    return wrong ? Optional.of(reason) : Optional.empty();
  }

  private static Optional<EvaluationRefusal> unless(boolean right, EvaluationRefusal reason) {
    return when(!right, reason);
  }
}
