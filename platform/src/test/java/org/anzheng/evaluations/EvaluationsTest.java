package org.anzheng.evaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anzheng.given.GivenEvaluations;
import org.anzheng.given.GivenEvaluations.GivenEvaluation;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole evaluations through the front doors, on a real database. */
@PlatformTest
class EvaluationsTest {

  @Autowired GivenEvaluations given;
  @Autowired Evaluations evaluations;
  @Autowired SiteWork site;
  @Autowired EvaluationSearch search;
  @Autowired JdbcClient jdbc;

  @Test
  void an_evaluation_is_carried_from_the_order_to_the_report() {
    GivenEvaluation e = given.opened();
    given.report(e);

    EvaluationSummary file = search.ofCase(e.caseNumber()).orElseThrow();
    assertThat(file.status()).isEqualTo(EvaluationStatus.REPORTED);
    assertThat(file.report()).contains(given.report(e.caseNumber()));
    assertThat(file.team().members()).extracting(AssignedMember::name).containsOnly("示例审查员");
    assertThat(file.team().acceptedAt()).isPresent();
    assertThat(file.site().findings()).hasSize(2);
    assertThat(file.site().attendance()).hasSize(4);
    assertThat(search.participants(e.caseNumber()))
        .containsExactlyInAnyOrder(e.lead().account(), e.member().account());
  }

  @Test
  void every_act_is_on_the_time_line_with_its_leaf() {
    GivenEvaluation e = given.opened();
    given.report(e);

    List<EvaluationEvent> events = search.timeline(e.caseNumber());
    assertThat(events)
        .extracting(EvaluationEvent::kind)
        .startsWith("EvaluationOpened", "TeamAssigned", "TeamMemberDeclared")
        .endsWith("SiteLeft", "EvaluationReported");
    assertThat(events).extracting(EvaluationEvent::factId).doesNotHaveDuplicates();
    assertThat(
            jdbc.sql(
                    """
                    SELECT count(*) FROM evaluations.evaluation_event
                    WHERE case_number = :case AND effective_at IS NOT NULL
                      AND decided_at IS NOT NULL AND recorded_at IS NOT NULL
                    """)
                .param("case", e.caseNumber())
                .query(Integer.class)
                .single())
        .isEqualTo(events.size());
  }

  @Test
  void events_and_attendance_cannot_be_rewritten() {
    GivenEvaluation e = given.opened();
    given.report(e);

    for (String table : List.of("evaluation_event", "attendance")) {
      assertThatThrownBy(
              () -> jdbc.sql("UPDATE evaluations." + table + " SET case_number = 'x'").update())
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void a_case_has_one_evaluation() {
    GivenEvaluation e = given.opened();
    EvaluationOrder order = search.ofCase(e.caseNumber()).orElseThrow().order();

    assertThat(reason(() -> evaluations.open(order, e.manager())))
        .isEqualTo(EvaluationRefusal.ALREADY_OPEN);
  }

  @Test
  void a_refused_act_leaves_no_trace() {
    GivenEvaluation e = given.opened();
    given.assign(e);
    int before = search.timeline(e.caseNumber()).size();

    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                site.reviewDocuments(
                    e.caseNumber(), new DocumentReview("", "", List.of()), e.lead()));

    assertThat(refusal.objections())
        .extracting(Objection::reason)
        .containsExactly(
            EvaluationRefusal.DECLARATION_MISSING,
            EvaluationRefusal.DECLARATION_MISSING,
            EvaluationRefusal.TEAM_NOT_ACCEPTED,
            KernelRefusal.REQUIRED);
    assertThat(search.timeline(e.caseNumber())).hasSize(before);
  }

  @Test
  void evidence_must_be_a_file_of_ones_own_organisation() {
    GivenEvaluation e = given.opened();
    given.team(e);

    assertThat(
            reason(() ->
                site.reviewDocuments(
                    e.caseNumber(),
                    new DocumentReview("符合", "", List.of(UUID.randomUUID())),
                    e.lead())))
        .isEqualTo(EvaluationRefusal.FILE_UNKNOWN);
  }

  @Test
  void the_reviewer_gives_the_report_back_and_it_is_handed_in_again() {
    GivenEvaluation e = given.opened();
    given.report(e);
    Actor reviewer =
        new Actor(UUID.randomUUID(), e.manager().organisation(), Set.of(Role.REVIEWER));
    evaluations.giveBack(e.caseNumber(), "补充抽样说明", reviewer);
    assertThat(search.ofCase(e.caseNumber()).orElseThrow().ended()).isEqualTo("补充抽样说明");

    evaluations.report(e.caseNumber(), given.report(e.caseNumber()), e.lead());
    assertThat(status(e)).isEqualTo(EvaluationStatus.REPORTED);
    assertThat(search.ofCase(e.caseNumber()).orElseThrow().ended()).isEmpty();
  }

  @Test
  void a_withdrawn_case_stops_its_evaluation() {
    GivenEvaluation e = given.opened();
    given.assign(e);
    evaluations.stop(e.caseNumber(), "委托人撤回委托", e.client());

    assertThat(status(e)).isEqualTo(EvaluationStatus.STOPPED);
    assertThat(search.awaiting(e.client())).isEmpty();
  }

  @Test
  void my_work_follows_the_stages() {
    GivenEvaluation e = given.opened();
    assertThat(duties(e.manager())).containsExactly(EvaluationDuty.ASSIGN_TEAM);
    given.assign(e);
    assertThat(duties(e.member())).containsExactly(EvaluationDuty.DECLARE);
    assertThat(duties(e.client())).containsExactly(EvaluationDuty.ACCEPT_TEAM);
    GivenEvaluation second = given.opened();
    given.team(second);
    assertThat(duties(second.lead())).containsExactly(EvaluationDuty.REVIEW_DOCUMENTS);
    assertThat(duties(second.client())).isEmpty();
  }

  private List<EvaluationDuty> duties(Actor actor) {
    return search.awaiting(actor).stream().map(EvaluationTask::duty).toList();
  }

  private EvaluationStatus status(GivenEvaluation e) {
    return search.ofCase(e.caseNumber()).orElseThrow().status();
  }

  private static Reason reason(Runnable act) {
    return catchThrowableOfType(Refusal.class, act::run).reason();
  }
}
