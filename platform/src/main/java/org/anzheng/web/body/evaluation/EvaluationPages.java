package org.anzheng.web.body.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anzheng.evaluations.EvaluationSearch;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.Nonconformity;
import org.anzheng.evaluations.NonconformityStatus;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.web.shared.Duties;
import org.anzheng.web.shared.DutyNote;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** Puts the page of an evaluation together. */
@Component("bodyEvaluationPages")
class EvaluationPages {

  private static final String WORD = "page.body.evaluation.";

  private final EvaluationSearch evaluations;
  private final EvaluationRows rows;
  private final Duties duties;

  EvaluationPages(EvaluationSearch evaluations, EvaluationRows rows, Duties duties) {
    this.evaluations = evaluations;
    this.rows = rows;
    this.duties = duties;
  }

  EvaluationPage of(EvaluationSummary file, Actor actor, View view) {
    Set<EvaluationTransition> actions = evaluations.actions(file, actor);
    List<Task> tasks =
        Arrays.stream(EvaluationAct.values())
            .filter(act -> act.concerns(file))
            .filter(act -> isNeeded(act, actions))
            .map(act -> task(act, file, actions, actor, view))
            .toList();
    List<Objection> missing =
        EvaluationStage.gate(file.status())
            .map(step -> evaluations.missing(file.caseNumber(), step))
            .orElse(List.of());
    return new EvaluationPage(
        file,
        EvaluationStage.tone(file.status()),
        EvaluationStage.steps(file, view),
        next(file, actions, actor, view),
        missing,
        evaluations.uncovered(file),
        tasks,
        rows.order(file, view),
        rows.team(file, view),
        rows.site(file, view),
        file.nonconformities().stream().map(found -> nonconformity(file, found, view)).toList(),
        rows.report(file, view),
        duty(file, actor, view));
  }

  /** Whose turn it is in the body, and whether it is the reader's. */
  private Optional<DutyNote> duty(EvaluationSummary file, Actor actor, View view) {
    return Arrays.stream(EvaluationAct.values())
        .filter(act -> act.path().isPresent() && act.concerns(file) && !act.isDone(file))
        .filter(act -> act != EvaluationAct.REPLACEMENT)
        .filter(act -> act.transition().from().contains(file.status()))
        .findFirst()
        .map(act ->
            duties.note(
                act,
                act.transition(),
                actor,
                who -> evaluations.against(act.transition(), file, who),
                view));
  }

  /** The first thing that is the reader's to do and is not done. */
  private Optional<Task> next(
      EvaluationSummary file, Set<EvaluationTransition> actions, Actor actor, View view) {
    return Arrays.stream(EvaluationAct.values())
        .filter(act -> act.path().isPresent() && act.concerns(file) && !act.isDone(file))
        .filter(act -> actions.contains(act.transition()))
        .map(act -> task(act, file, actions, actor, view))
        .findFirst();
  }

  /** A team is replaced only where it has a gap. */
  private static boolean isNeeded(EvaluationAct act, Set<EvaluationTransition> actions) {
    return act != EvaluationAct.REPLACEMENT || actions.contains(act.transition());
  }

  private Task task(
      EvaluationAct act,
      EvaluationSummary file,
      Set<EvaluationTransition> actions,
      Actor actor,
      View view) {
    boolean done = act.isDone(file);
    boolean open = act.transition().from().contains(file.status());
    Tone tone = done ? Tone.GOOD : open ? Tone.ACTIVE : Tone.NEUTRAL;
    String state = done ? "done" : open ? "open" : "ahead";
    Optional<String> href =
        act.path()
            .filter(path -> actions.contains(act.transition()) || act.isReadable(file, actor))
            .map(path -> EvaluationDesk.path(file.caseNumber()) + "/" + path);
    return new Task(
        view.name(act), hint(act, file, view), tone, view.text(WORD + "state." + state), href);
  }

  private static String hint(EvaluationAct act, EvaluationSummary file, View view) {
    return switch (act) {
      case FINDINGS ->
          view.text(WORD + "of", file.site().findings().size(), file.order().criteria().size());
      case DECLARATION ->
          view.text(
              WORD + "of",
              file.team().members().stream().filter(m -> m.declaredAt().isPresent()).count(),
              file.team().members().size());
      case SITE -> view.text(WORD + "site.hint");
      case CONSENT, ACKNOWLEDGEMENT, MINUTES -> view.text(WORD + "byClient");
      case TEAM,
          REPLACEMENT,
          OBJECTION,
          DOCUMENTS,
          SITES,
          PLAN,
          OPENING,
          ATTENDANCE,
          SAMPLE,
          CLOSING,
          DEPARTURE,
          CORRECTIONS,
          REPORT ->
          "";
    };
  }

  private static Task nonconformity(EvaluationSummary file, Nonconformity found, View view) {
    return new Task(
        view.text(WORD + "nonconformityTitle", found.ordinal(), found.criterion()),
        view.name(found.grade()) + " · " + view.text(WORD + "dueOn", found.due()),
        tone(found.status()),
        view.name(found.status()),
        Optional.of(EvaluationDesk.path(file.caseNumber()) + "/nonconformities/" + found.id()));
  }

  static Tone tone(NonconformityStatus status) {
    return switch (status) {
      case RAISED, OPEN -> Tone.WARNING;
      case SUBMITTED -> Tone.ACTIVE;
      case CLOSED -> Tone.GOOD;
      case OVERDUE -> Tone.BAD;
    };
  }
}
