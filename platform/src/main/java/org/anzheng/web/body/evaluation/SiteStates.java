package org.anzheng.web.body.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.AssignedMember;
import org.anzheng.evaluations.Attendance;
import org.anzheng.evaluations.AttendanceDirection;
import org.anzheng.evaluations.EvaluationGateStep;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.Finding;
import org.anzheng.evaluations.MeetingKind;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.web.shared.SignedIn;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** Puts together what the phone keeps of an evaluation. */
@Component("bodySiteStates")
class SiteStates {

  private static final String WORD = "page.body.evaluation.";

  private final EvaluationDesk desk;
  private final Clauses clauses;
  private final Clock clock;

  SiteStates(EvaluationDesk desk, Clauses clauses, Clock clock) {
    this.desk = desk;
    this.clauses = clauses;
    this.clock = clock;
  }

  SiteState of(EvaluationSummary file, Actor actor, SiteState.Token token, View view) {
    return new SiteState(
        actor.account(),
        view.user().map(SignedIn::name).orElse(""),
        token,
        clock.instant(),
        file.caseNumber(),
        view.name(file.status()),
        Attendances.isInside(file, actor, today()),
        acts(file, actor),
        file.team().members().stream()
            .map(member -> new SiteState.Member(member.person(), member.name()))
            .toList(),
        file.order().criteria().stream().map(id -> line(file, id, view)).toList(),
        Arrays.stream(MeetingKind.values()).map(kind -> minutes(file, kind, view)).toList(),
        attendance(file, view),
        desk.missing(file, EvaluationGateStep.LEAVE_SITE).stream().map(view::objection).toList());
  }

  private List<String> acts(EvaluationSummary file, Actor actor) {
    return Arrays.stream(EvaluationAct.values())
        .filter(act -> desk.may(act.transition(), file, actor))
        .flatMap(act -> act.path().stream())
        .toList();
  }

  private SiteState.Line line(EvaluationSummary file, String criterion, View view) {
    Optional<Finding> finding = file.site().findingOn(criterion);
    boolean reported =
        file.nonconformities().stream().anyMatch(found -> found.criterion().equals(criterion));
    return new SiteState.Line(
        criterion,
        clauses.title(file, criterion, view),
        finding.map(f -> f.result().name()).orElse(""),
        finding.map(f -> view.name(f.result())).orElse(view.text(WORD + "state.open")),
        finding.map(Finding::text).orElse(""),
        reported);
  }

  private static SiteState.Minutes minutes(EvaluationSummary file, MeetingKind kind, View view) {
    String state =
        file.site()
            .meeting(kind)
            .map(meeting -> meeting.signedAt().isPresent() ? "signed" : "unsigned")
            .orElse("none");
    return new SiteState.Minutes(
        kind.name(), view.name(kind), view.text(WORD + "onsite.minutes." + state));
  }

  private List<String> attendance(EvaluationSummary file, View view) {
    LocalDate today = today();
    return file.site().attendance().stream()
        .filter(entry -> ChinaTime.dateOf(entry.at()).equals(today))
        .sorted(Comparator.comparing(Attendance::at).reversed())
        .map(entry -> entry(file, entry, view))
        .toList();
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  private static String entry(EvaluationSummary file, Attendance entry, View view) {
    String name = file.team().ofPerson(entry.person()).map(AssignedMember::name).orElse("");
    AttendanceDirection direction = entry.direction();
    return name + " " + view.name(direction) + " " + view.time(entry.at());
  }
}
