package org.anzheng.evaluations;

import static org.anzheng.evaluations.GivenFile.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.evaluations.SampleSizes.SampleSize;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state, transition and role, read off the enum. */
class EvaluationLifecycleTest {

  static Stream<Arguments> everything() {
    return Arrays.stream(EvaluationTransition.values())
        .filter(t -> !t.from().isEmpty())
        .flatMap(t ->
            Arrays.stream(EvaluationStatus.values())
                .flatMap(s -> Arrays.stream(Role.values()).map(r -> Arguments.of(t, s, r))));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void an_evaluation_changes_exactly_as_the_enum_says(
      EvaluationTransition transition, EvaluationStatus status, Role role) {
    Actor actor = GivenFile.actor(role);
    EvaluationSummary file = before(transition, status);

    if (transition.isOpenTo(actor, status)) {
      EvaluationFact fact = decide(transition, file, actor);
      assertThat(fact.step().from()).map(Enum::name).contains(status.name());
      assertThat(fact.step().to()).isEqualTo(transition.to());
      assertThat(fact.act().role()).isEqualTo(role);
      assertThat(fact.act().at()).isEqualTo(NOW);
      assertThat(fact.chain()).isEqualTo(file.order().chain());
    } else {
      KernelRefusal reason =
          transition.by().contains(role)
              ? KernelRefusal.NOT_IN_THIS_STATE
              : KernelRefusal.NOT_YOUR_DUTY;
      assertThatThrownBy(() -> decide(transition, file, actor))
          .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.reason()).isEqualTo(reason));
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void only_the_scheme_manager_opens_an_evaluation(Role role) {
    Actor actor = GivenFile.actor(role);

    if (role == Role.SCHEME_MANAGER) {
      EvaluationOpened fact = EvaluationDecisions.open(GivenFile.order(), actor, NOW);
      assertThat(fact.step().from()).isEmpty();
      assertThat(fact.step().to()).isEqualTo(EvaluationStatus.PLANNED);
    } else {
      assertThatThrownBy(() -> EvaluationDecisions.open(GivenFile.order(), actor, NOW))
          .isInstanceOf(Refusal.class);
    }
  }

  @Test
  void every_state_that_is_not_final_waits_for_somebody_who_can_go_on() {
    for (EvaluationStatus status : EvaluationStatus.values()) {
      boolean goesOn =
          Arrays.stream(EvaluationTransition.values())
              .filter(t -> t.from().contains(status) && t != EvaluationTransition.STOP)
              .flatMap(t -> t.by().stream())
              .anyMatch(status.awaiting()::contains);
      assertThat(goesOn).as(status.name()).isEqualTo(!status.awaiting().isEmpty());
    }
  }

  private static EvaluationSummary before(
      EvaluationTransition transition, EvaluationStatus status) {
    return switch (transition) {
      case ASSIGN_TEAM, OBJECT, ACCEPT_TEAM, UPHOLD_OBJECTION, DISMISS_OBJECTION ->
          GivenFile.unaccepted(status, GivenFile.LEAD, GivenFile.MEMBER);
      case DECLARE -> GivenFile.unaccepted(status, undeclaredLead());
      case LEAVE_SITE_WITH_NONCONFORMITIES, FAIL ->
          GivenFile.with(status, List.of(GivenFile.nonconformity(NonconformityStatus.SUBMITTED)));
      case OPEN,
          REVIEW_DOCUMENTS,
          SEND_PLAN,
          ACKNOWLEDGE_PLAN,
          OPEN_ON_SITE,
          ATTEND,
          RECORD_FINDING,
          LEAVE_SITE,
          COMPLETE_CORRECTIONS,
          REPORT,
          RETURN,
          REPLACE_TEAM,
          STOP ->
          GivenFile.complete(status);
      case DRAW_SAMPLE -> GivenFile.with(status, undrawn());
      case HOLD_CLOSING_MEETING, SIGN_MINUTES ->
          GivenMeeting.file(
              status,
              GivenMeeting.signed(MeetingKind.OPENING),
              GivenMeeting.unsigned(MeetingKind.CLOSING, 1));
      case DRAW_SITES -> GivenSites.sampled(status);
    };
  }

  private static AssignedMember undeclaredLead() {
    AssignedMember lead = GivenFile.LEAD;
    return new AssignedMember(
        lead.person(),
        lead.account(),
        lead.name(),
        lead.registrationNumber(),
        lead.role(),
        Optional.empty());
  }

  private static SiteFile undrawn() {
    return GivenFile.emptySite(Optional.of(GivenFile.plan(GivenFile.TODAY)));
  }

  private static EvaluationFact decide(
      EvaluationTransition transition, EvaluationSummary file, Actor actor) {
    return switch (transition) {
      case OPEN -> EvaluationDecisions.open(file.order(), actor, NOW);
      case ASSIGN_TEAM -> TeamDecisions.assign(file, proposal(false), actor, NOW);
      case REPLACE_TEAM -> TeamDecisions.assign(file, proposal(true), actor, NOW);
      case DECLARE ->
          TeamDecisions.declare(file, new Declaration(true, true, true, ""), actor, NOW);
      case OBJECT -> TeamDecisions.object(file, "组员曾任职于竞争对手", GivenFile.TODAY, actor, NOW);
      case UPHOLD_OBJECTION -> TeamDecisions.answer(file, true, "另行指派", actor, NOW);
      case DISMISS_OBJECTION -> TeamDecisions.answer(file, false, "不影响公正性", actor, NOW);
      case ACCEPT_TEAM -> TeamDecisions.accept(file, actor, NOW);
      case REVIEW_DOCUMENTS ->
          PlanDecisions.reviewDocuments(
              file, new DocumentReview("符合", "", List.of()), List.of(), actor, NOW);
      case SEND_PLAN ->
          PlanDecisions.send(
              file,
              GivenFile.plan(GivenFile.TODAY),
              List.of(),
              GivenFile.TODAY.plusDays(5),
              actor,
              NOW);
      case ACKNOWLEDGE_PLAN -> PlanDecisions.acknowledge(file, false, actor, NOW);
      case OPEN_ON_SITE ->
          MeetingDecisions.open(
              file, GivenMeeting.form("首次会议"), List.of(), Optional.empty(), actor, NOW);
      case HOLD_CLOSING_MEETING ->
          MeetingDecisions.close(file, GivenMeeting.form("末次会议"), Optional.empty(), actor, NOW);
      case SIGN_MINUTES -> MeetingDecisions.sign(file, MeetingKind.CLOSING, 1, "", actor, NOW);
      case ATTEND ->
          SiteDecisions.attend(file, departure(), List.of(), Optional.empty(), actor, NOW);
      case DRAW_SAMPLE ->
          SampleDecisions.projects(
              file, List.of("项目一"), count -> new SampleSize(1, ""), "00", actor, NOW);
      case DRAW_SITES -> SampleDecisions.sites(file, "00", actor, NOW);
      case RECORD_FINDING ->
          SiteDecisions.record(file, finding(), List.of(), Optional.empty(), actor, NOW);
      case LEAVE_SITE, LEAVE_SITE_WITH_NONCONFORMITIES -> SiteDecisions.leave(file, actor, NOW);
      case COMPLETE_CORRECTIONS -> EvaluationDecisions.completeCorrections(file, actor, NOW);
      case FAIL ->
          EvaluationDecisions.fail(
              file, GivenFile.nonconformity(NonconformityStatus.OVERDUE), actor, NOW);
      case REPORT -> EvaluationDecisions.report(file, report(), actor, NOW);
      case RETURN -> EvaluationDecisions.giveBack(file, "补充抽样说明", actor, NOW);
      case STOP -> EvaluationDecisions.stop(file, "委托人撤回", actor, NOW);
    };
  }

  private static TeamProposal proposal(boolean replaces) {
    return new TeamProposal(
        List.of(GivenCandidate.fit(TeamRole.LEAD)),
        AssignmentPeriod.on(GivenFile.TODAY),
        GivenCandidate.needs(GivenFile.TODAY),
        replaces);
  }

  private static AttendanceEntry departure() {
    return new AttendanceEntry(
        GivenFile.LEAD.person(), AttendanceDirection.OUT, Optional.empty(), "", "");
  }

  private static FindingForm finding() {
    return new FindingForm(
        GivenFile.CRITERIA.getFirst(), FindingResult.OBSERVATION, "记录不全", List.of());
  }

  private static EvaluationReport report() {
    return new EvaluationReport(
        "符合要求", Recommendation.GRANT, "检测评估服务", new BigDecimal("4"), "", "");
  }
}
