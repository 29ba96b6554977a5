package org.anzheng.web.applicant.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anzheng.evaluations.EvaluationStatus;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.Meeting;
import org.anzheng.evaluations.MeetingKind;
import org.anzheng.evaluations.Nonconformity;
import org.anzheng.evaluations.NonconformityStatus;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;

/** Puts the client's page of an evaluation together. */
final class EvaluationPages {

  private static final String WORD = "page.applicant.evaluation.";

  private EvaluationPages() {}

  static EvaluationPage of(EvaluationSummary file, View view) {
    List<Task> tasks = new ArrayList<>();
    tasks.add(
        task(
            "team",
            file.team().acceptedAt().isPresent(),
            file.status() == EvaluationStatus.TEAM_SET,
            file,
            view));
    tasks.add(
        task(
            "plan",
            file.site().acknowledgedAt().isPresent(),
            file.status() == EvaluationStatus.PLAN_SENT,
            file,
            view));
    for (MeetingKind kind : MeetingKind.values()) {
      file.site().meeting(kind).ifPresent(meeting -> tasks.add(task(file, meeting, view)));
    }
    file.nonconformities().forEach(found -> tasks.add(task(file, found, view)));
    return new EvaluationPage(
        file,
        tone(file.status()),
        tasks.stream()
            .filter(task -> task.tone() == Tone.ACTIVE || task.tone() == Tone.WARNING)
            .findFirst(),
        tasks,
        EvaluationRows.team(file, view),
        EvaluationRows.plan(file, view),
        EvaluationRows.report(file, view));
  }

  static Tone tone(NonconformityStatus status) {
    return switch (status) {
      case RAISED, OPEN -> Tone.WARNING;
      case SUBMITTED -> Tone.NEUTRAL;
      case CLOSED -> Tone.GOOD;
      case OVERDUE -> Tone.BAD;
    };
  }

  private static Task task(
      String noun, boolean done, boolean open, EvaluationSummary file, View view) {
    Tone tone = done ? Tone.GOOD : open ? Tone.ACTIVE : Tone.NEUTRAL;
    String state = done ? "done" : open ? "open" : "ahead";
    return new Task(
        view.text(WORD + noun + ".task"),
        "",
        tone,
        view.text(WORD + "state." + state),
        Optional.of(EvaluationDesk.path(file.caseNumber()) + "/" + noun)
            .filter(path -> done || open));
  }

  private static Task task(EvaluationSummary file, Meeting meeting, View view) {
    boolean signed = meeting.signedAt().isPresent();
    boolean open = EvaluationTransition.SIGN_MINUTES.from().contains(file.status());
    Tone tone = signed ? Tone.GOOD : open ? Tone.ACTIVE : Tone.NEUTRAL;
    String state = signed ? "done" : open ? "open" : "ahead";
    String meetingPath = meeting.kind().name().toLowerCase(Locale.ROOT);
    return new Task(
        view.text(WORD + "minutesOf", view.name(meeting.kind())),
        "",
        tone,
        view.text(WORD + "state." + state),
        Optional.of(EvaluationDesk.path(file.caseNumber()) + "/minutes/" + meetingPath));
  }

  private static Task task(EvaluationSummary file, Nonconformity found, View view) {
    return new Task(
        view.text(WORD + "nonconformityTitle", found.ordinal(), found.criterion()),
        view.name(found.grade()) + " · " + view.text(WORD + "dueOn", found.due()),
        tone(found.status()),
        view.name(found.status()),
        Optional.of(EvaluationDesk.path(file.caseNumber()) + "/nonconformities/" + found.id()));
  }

  private static Tone tone(EvaluationStatus status) {
    return switch (status) {
      case REPORTED -> Tone.GOOD;
      case FAILED -> Tone.BAD;
      case STOPPED -> Tone.NEUTRAL;
      case CORRECTIVE -> Tone.WARNING;
      case PLANNED,
          TEAM_SET,
          TEAM_OBJECTED,
          DOC_REVIEWED,
          PLAN_SENT,
          PLAN_CONFIRMED,
          ON_SITE,
          READY ->
          Tone.ACTIVE;
    };
  }
}
