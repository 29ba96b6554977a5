package org.anzheng.bodies.approval;

import static org.anzheng.given.GivenBodies.marketRegulator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.archive.Archive;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.ScopeItem;
import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.given.GivenApprovals;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenFiles;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.opinions.OpinionOutcome;
import org.anzheng.opinions.OpinionSearch;
import org.anzheng.opinions.OpinionSubjectKind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class ApprovalCasesTest {

  private static final Actor REGULATOR = marketRegulator();

  @Autowired private GivenApprovals given;
  @Autowired private GivenBodies bodies;
  @Autowired private BodyDirectory directory;
  @Autowired private ApprovalApplications applications;
  @Autowired private ApprovalReviews reviews;
  @Autowired private ApprovalDecisions decisions;
  @Autowired private ApprovalSearch search;
  @Autowired private ApprovalLapses lapses;
  @Autowired private OpinionSearch opinions;
  @Autowired private Archive archive;
  @Autowired private WorkingCalendar calendar;
  @Autowired private Clock clock;
  private Actor administrator;

  @BeforeEach
  void a_body_without_an_approval() {
    administrator = new GivenBody(bodies.unapproved(), "").as(Role.BODY_ADMINISTRATOR);
  }

  @Test
  void gaps_are_told_once_and_a_new_completeness_clock_runs_after_the_supplement() {
    String number = given.submitted(ApprovalKind.INITIAL, administrator, "TA");
    assertThat(summary(number).dueOn()).contains(calendar.plus(today(), 5));
    List<ApprovalGap> gaps = List.of(new ApprovalGap(ApplicationPart.CONDITIONS, "缺验资报告"));
    refused(ApprovalRefusal.NO_GAP, () -> reviews.tellGaps(number, List.of(), REGULATOR));
    reviews.tellGaps(number, gaps, REGULATOR);
    assertThat(summary(number).status()).isEqualTo(ApprovalStatus.SUPPLEMENT);
    assertThat(summary(number).dueOn()).isEmpty();

    applications.reopen(number, administrator);
    applications.reopen(number, administrator);
    assertThat(applications.submit(true, administrator)).isEqualTo(number);
    assertThat(summary(number).dueOn()).contains(calendar.plus(today(), 5));
    refused(ApprovalRefusal.GAPS_TOLD_ONCE, () -> reviews.tellGaps(number, gaps, REGULATOR));
    assertThat(search.history(number))
        .extracting(ApprovalEvent::kind)
        .containsExactly("ApprovalRequested", "ApprovalGapsTold", "ApprovalSupplemented");
  }

  @Test
  void silence_counts_as_acceptance_from_the_day_of_receipt() {
    String number = given.submitted(ApprovalKind.INITIAL, administrator, "TA");
    pass(number, ApprovalClock.COMPLETENESS);
    ApprovalCase accepted = summary(number);
    assertThat(accepted.status()).isEqualTo(ApprovalStatus.ACCEPTED);
    assertThat(accepted.silent()).isTrue();
    assertThat(accepted.acceptedOn()).contains(accepted.receivedOn());
    assertThat(accepted.dueOn()).contains(calendar.plus(accepted.receivedOn(), 20));
    assertThat(search.history(number).getLast().role()).isEqualTo(Role.SYSTEM);
    pass(number, ApprovalClock.COMPLETENESS);
    assertThat(summary(number)).as("a second time changes nothing").isEqualTo(accepted);
  }

  @Test
  void nothing_is_decided_before_every_opinion_is_there() {
    String number = given.submitted(ApprovalKind.INITIAL, administrator, "TA", "OM");
    reviews.accept(number, REGULATOR);
    refused(
        KernelRefusal.NOT_IN_THIS_STATE,
        () -> decisions.decide(number, GivenApprovals.granting("TA", "OM"), REGULATOR));
    reviews.askOpinions(number, REGULATOR);
    assertThat(search.opinions(file(number))).hasSize(3);
    refused(
        ApprovalRefusal.OPINIONS_OPEN,
        () -> decisions.decide(number, GivenApprovals.granting("TA", "OM"), REGULATOR));
    given.answer(number, OpinionOutcome.DISAGREE);
    refused(
        ApprovalRefusal.OPINION_UNANSWERED,
        () -> decisions.decide(number, GivenApprovals.granting("TA", "OM"), REGULATOR));
  }

  @Test
  void one_category_is_granted_and_the_other_refused_with_its_reason() {
    String number =
        given.consulted(given.submitted(ApprovalKind.INITIAL, administrator, "TA", "OM"));
    refused(
        ApprovalRefusal.CATEGORY_UNDECIDED,
        () -> decisions.decide(number, GivenApprovals.granting("TA"), REGULATOR));
    ApprovalDecisionForm form = GivenApprovals.granting("TA");
    String approvalNo =
        decisions
            .decide(
                number,
                new ApprovalDecisionForm(
                    form.granted(), Map.of("OM", "运维审查能力不足"), form.findings(), "部分准予", "", false),
                REGULATOR)
            .orElseThrow();
    assertThat(directory.find(approvalNo).orElseThrow().scope())
        .extracting(ScopeItem::category)
        .containsExactly("TA");
    assertThat(summary(number).status()).isEqualTo(ApprovalStatus.APPROVED);
    assertThat(summary(number).approvalNo()).contains(approvalNo);
    refused(
        KernelRefusal.NOT_IN_THIS_STATE,
        () -> decisions.decide(number, GivenApprovals.granting("TA", "OM"), REGULATOR));
  }

  @Test
  void too_little_capital_cannot_be_granted_but_is_refused_and_applied_for_again() {
    ApprovalApplication poor =
        given
            .form(ApprovalKind.INITIAL, administrator, "TA")
            .withConditions(
                Optional.of(2_999_999L),
                Optional.of(9),
                given.form(ApprovalKind.INITIAL, administrator, "TA").conditions());
    String number = given.consulted(given.submitted(poor, administrator));
    assertThatThrownBy(() -> decisions.decide(number, GivenApprovals.granting("TA"), REGULATOR))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.objections())
                    .extracting(Objection::reason)
                    .containsExactly(ApprovalRefusal.BELOW_MINIMUM, ApprovalRefusal.BELOW_MINIMUM));
    assertThat(decisions.decide(number, GivenApprovals.refusing("TA"), REGULATOR)).isEmpty();
    assertThat(directory.ofOrganisation(administrator.organisation())).isEmpty();
    assertThat(given.approved(administrator, "TA")).startsWith("CNCA-R-");
  }

  @Test
  void an_expert_review_stops_the_clock_and_needs_experts_and_a_report() {
    String number = given.consulted(given.submitted(ApprovalKind.INITIAL, administrator, "TA"));
    refused(
        ApprovalRefusal.NO_EXPERT,
        () -> reviews.orderExpertReview(number, List.of(), "现场核查", REGULATOR));
    reviews.orderExpertReview(number, List.of("示例专家"), "现场核查", REGULATOR);
    Map<ApprovalClock, LocalDate> clocks = search.clocks(file(number));
    assertThat(clocks).containsEntry(ApprovalClock.EXPERT_REVIEW, today().plusDays(30));
    assertThat(clocks.get(ApprovalClock.DECISION)).isAfter(calendar.plus(today(), 20));
    UUID foreign = given.form(ApprovalKind.INITIAL, administrator, "TA").files().getFirst();
    refused(
        ApprovalRefusal.FILE_UNKNOWN,
        () -> reviews.reportExpertReview(number, foreign, "符合", REGULATOR));
    reviews.reportExpertReview(number, report(), "符合", REGULATOR);
    assertThat(search.clocks(file(number)))
        .containsEntry(ApprovalClock.DECISION, calendar.plus(today(), 20))
        .containsEntry(ApprovalClock.CEILING, today().plusDays(45));
  }

  @Test
  void a_missed_limit_is_on_record_and_the_case_goes_on() {
    String number = given.consulted(given.submitted(ApprovalKind.INITIAL, administrator, "TA"));
    pass(number, ApprovalClock.DECISION);
    assertThat(summary(number).status()).isEqualTo(ApprovalStatus.CONSULTING);
    assertThat(search.history(number).getLast().kind()).isEqualTo("ApprovalTermMissed");
    assertThat(decisions.decide(number, GivenApprovals.granting("TA"), REGULATOR)).isPresent();
  }

  @Test
  void others_neither_see_nor_do_it() {
    String number = given.submitted(ApprovalKind.INITIAL, administrator, "TA");
    Actor stranger = new GivenBody(bodies.unapproved(), "").as(Role.BODY_ADMINISTRATOR);
    assertThat(search.find(number, stranger.organisation())).isEmpty();
    refused(KernelRefusal.NOT_FOUND, () -> applications.withdraw(number, "x", stranger));
    refused(KernelRefusal.NOT_YOUR_DUTY, () -> reviews.accept(number, administrator));
    Actor other = new Actor(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.INDUSTRY_REGULATOR));
    refused(KernelRefusal.NOT_YOUR_DUTY, () -> reviews.accept(number, other));
    refused(
        ApprovalRefusal.CASE_OPEN,
        () -> given.submitted(ApprovalKind.INITIAL, administrator, "OM"));
    reviews.accept(number, REGULATOR);
    reviews.askOpinions(number, REGULATOR);
    applications.withdraw(number, "重新准备", administrator);
    assertThat(opinions.history(OpinionSubjectKind.APPROVAL, number))
        .allMatch(opinion -> opinion.closed());
    refused(KernelRefusal.NOT_IN_THIS_STATE, () -> reviews.tellGaps(number, List.of(), REGULATOR));
  }

  private UUID report() {
    return archive
        .store(
            GivenFiles.pdfStream("评审报告"),
            "报告.pdf",
            "application/pdf",
            REGULATOR.organisation(),
            REGULATOR)
        .id();
  }

  private void pass(String number, ApprovalClock over) {
    lapses.on(new DeadlinePassed("approval/" + number, over.kind(), clock.instant()));
  }

  private ApprovalCase summary(String number) {
    return file(number).summary();
  }

  private ApprovalFile file(String number) {
    return search.find(number).orElseThrow();
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
