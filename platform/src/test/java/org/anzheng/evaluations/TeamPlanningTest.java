package org.anzheng.evaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.deadlines.RunningDeadline;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.given.GivenEvaluations;
import org.anzheng.given.GivenEvaluations.GivenEvaluation;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.people.BookedDay;
import org.anzheng.people.PersonDiary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the proposal of a team to its days in the diaries, and the client's objection. */
@PlatformTest
class TeamPlanningTest {

  private static final OrderedSites FIVE =
      new OrderedSites(List.of("示例总部", "示例一部", "示例二部", "示例三部", "示例四部"), 3);

  @Autowired GivenEvaluations given;
  @Autowired Teams teams;
  @Autowired SiteWork site;
  @Autowired EvaluationSearch search;
  @Autowired PersonDiary diary;
  @Autowired RunningDeadlines deadlines;
  @Autowired Clock clock;

  private GivenEvaluation e;
  private LocalDate today;

  @BeforeEach
  void opened() {
    e = given.opened(FIVE);
    today = ChinaTime.dateOf(clock.instant());
  }

  @Test
  void the_proposed_team_is_one_that_is_taken() {
    AssignmentPeriod period = AssignmentPeriod.on(today.plusDays(3));
    TeamSuggestion suggestion =
        TeamSuggestion.of(search.candidates(file(), period), file().order(), 1);
    assertThat(suggestion.lacking()).isEmpty();
    assertThat(suggestion.members())
        .extracting(TeamCandidate::person)
        .containsExactly(e.leadPerson().id(), e.memberPerson().id());

    teams.assign(
        e.caseNumber(),
        new TeamAssignment(
            List.of(
                new TeamMember(suggestion.members().getFirst().person(), TeamRole.LEAD),
                new TeamMember(suggestion.members().getLast().person(), TeamRole.MEMBER)),
            period),
        e.manager());
    assertThat(booked()).containsOnly(today.plusDays(3));
    assertThat(search.candidates(file(), period))
        .filteredOn(candidate -> candidate.person().equals(e.leadPerson().id()))
        .flatExtracting(TeamCandidate::againstLead)
        .as("its own days are in nobody's way")
        .isEmpty();
  }

  @Test
  void the_diary_follows_from_the_team_over_the_plan_to_the_end() {
    given.team(e);
    assertThat(booked()).containsOnly(today);
    site.reviewDocuments(e.caseNumber(), new DocumentReview("符合", "", List.of()), e.lead());
    assertThat(refused(() -> site.sendPlan(e.caseNumber(), plan(FIVE.all()), e.lead())))
        .contains(EvaluationRefusal.SITES_NOT_DRAWN);

    SampleDraw draw = site.drawSites(e.caseNumber(), e.lead());
    assertThat(draw.repeated()).isEqualTo(DrawVerdict.SAME);
    assertThat(refused(() -> site.drawSites(e.caseNumber(), e.lead())))
        .containsExactly(EvaluationRefusal.ALREADY_DRAWN);
    assertThat(file().site().siteSample().map(SampleDraw::drawn)).contains(draw.drawn());
    site.sendPlan(e.caseNumber(), plan(file().sitesToVisit()), e.lead());
    assertThat(booked()).containsOnly(today.plusDays(7));
  }

  @Test
  void an_objection_has_a_deadline_and_frees_the_team_when_it_is_upheld() {
    given.assign(e);
    assertThat(search.objectionDue(e.caseNumber())).isPresent();
    given.object(e);
    assertThat(search.objectionDue(e.caseNumber())).isEmpty();
    TeamObjection open = file().team().objections().getFirst();
    assertThat(open.upheld()).isEmpty();
    assertThat(answers()).hasSize(1);
    assertThat(search.awaiting(e.manager()))
        .filteredOn(task -> task.duty() == EvaluationDuty.ANSWER_OBJECTION)
        .extracting(task -> task.due().orElseThrow())
        .containsExactly(open.due());

    teams.answer(e.caseNumber(), true, "另行指派", e.manager());
    assertThat(answers()).isEmpty();
    assertThat(booked()).isEmpty();
    given.team(e);
    assertThat(file().team().objections())
        .singleElement()
        .satisfies(answered -> {
          assertThat(answered.upheld()).contains(true);
          assertThat(answered.answer()).isEqualTo("另行指派");
          assertThat(answered.answeredAt()).isPresent();
        });
  }

  private SitePlan plan(List<String> sites) {
    return new SitePlan(
        sites.stream().map(each -> new PlanDay(today.plusDays(7), each, "访谈")).toList(), "");
  }

  private List<LocalDate> booked() {
    return diary.ofBody(file().order().body(), today, today.plusDays(30)).stream()
        .map(BookedDay::day)
        .toList();
  }

  private List<RunningDeadline> answers() {
    return deadlines.ofSubject("evaluation/" + e.caseNumber()).stream()
        .filter(each -> each.kind().equals(EvaluationDeadlines.ANSWER))
        .toList();
  }

  private EvaluationSummary file() {
    return search.ofCase(e.caseNumber()).orElseThrow();
  }

  private static List<Object> refused(Runnable act) {
    return catchThrowableOfType(Refusal.class, act::run).objections().stream()
        .map(Objection::reason)
        .map(Object.class::cast)
        .toList();
  }
}
