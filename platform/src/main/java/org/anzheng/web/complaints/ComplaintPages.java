package org.anzheng.web.complaints;

import static org.anzheng.web.complaints.ComplaintWords.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.complaints.Complainant;
import org.anzheng.complaints.ComplaintFile;
import org.anzheng.complaints.ComplaintSearch;
import org.anzheng.complaints.ComplaintSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Transition;
import org.anzheng.web.shared.Duties;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 投诉申诉页面: the one page of a complaint, with its next act and what stands against it. */
@Component
public class ComplaintPages {

  private final ComplaintSearch search;
  private final ComplaintWords words;
  private final ComplaintHistory history;
  private final Duties duties;

  ComplaintPages(
      ComplaintSearch search, ComplaintWords words, ComplaintHistory history, Duties duties) {
    this.search = search;
    this.words = words;
    this.history = history;
    this.duties = duties;
  }

  /**
   * The page of a complaint.
   *
   * @param list where the reader's list is
   * @param acts everything the audience can do, the most usual first
   * @param typed what was sent and refused
   */
  public Sheet show(
      ComplaintFile file,
      String list,
      List<? extends ComplaintAct> acts,
      Typed typed,
      FormErrors errors,
      Actor actor,
      View view) {
    ComplaintSummary summary = file.summary();
    String base = list + "/" + summary.number();
    Sheet sheet = plain(file, view).back(view.text(WORD + "title"), list).errors(errors);
    Optional<Complainant> complainant = search.complainant(file, actor);
    if (complainant.isPresent()) {
      sheet = sheet.with(identity(complainant.get(), view));
    }
    List<ComplaintAct> open = new ArrayList<>();
    acts.stream().filter(act -> act.isOpen(file, actor)).forEach(open::add);
    sheet = open.isEmpty() ? waiting(sheet, file, acts, actor, view) : sheet;
    for (ComplaintAct act : open) {
      sheet = offer(sheet, act, file, base, typed, actor, view);
    }
    return sheet.with(history.of(file, view));
  }

  /** What whoever complained without an account reads. */
  public Sheet followed(ComplaintFile file, View view) {
    return plain(file, view).with(history.of(file, view));
  }

  /** What everybody may read who may see the complaint, without acts and without names. */
  private Sheet plain(ComplaintFile file, View view) {
    ComplaintSummary summary = file.summary();
    Sheet sheet =
        Sheet.titled(view.text(WORD + (summary.topic().isAppeal() ? "appeal" : "complaint")))
            .mark(ComplaintWords.tone(summary.status()), view.name(summary.status()))
            .with(new Sheet.Facts("", words.rows(file, view)))
            .with(new Sheet.Prose(view.text(WORD + "text"), file.text()));
    String decision = file.note("ComplaintDecided");
    return sheet.withIf(
        !decision.isBlank() && told(summary),
        () -> new Sheet.Prose(view.text(WORD + "decision"), decision));
  }

  /** The decision is told by the formal notice of the outcome, not before. */
  private static boolean told(ComplaintSummary summary) {
    return switch (summary.status()) {
      case NOTIFIED, ACTIONS, CLOSED -> true;
      case RECEIVED, ACKNOWLEDGED, OUT_OF_SCOPE, VALIDATED, INVESTIGATING, DECIDED -> false;
    };
  }

  private static Sheet.Part identity(Complainant complainant, View view) {
    String nobody = view.text(WORD + "anonymous");
    return new Sheet.Facts(
        view.text(WORD + "identity"),
        List.of(
            Row.of(
                view.text(WORD + "name"),
                complainant.name().isBlank() ? nobody : complainant.name(),
                view.text(WORD + "sealed")),
            Row.of(
                view.text(WORD + "contact"),
                complainant.contact().isBlank() ? nobody : complainant.contact())));
  }

  /** Whose turn it is, and who of the reader's organisation could do what comes next. */
  private Sheet waiting(
      Sheet sheet, ComplaintFile file, List<? extends ComplaintAct> acts, Actor actor, View view) {
    String who = words.waitingFor(file.summary().status(), view);
    Sheet said =
        sheet.with(
            new Sheet.Notice(
                who.isBlank() ? view.text(WORD + "ended") : view.text(WORD + "waiting", who),
                false));
    return acts.stream()
        .filter(act -> act.isOpen(file, Duties.withDutiesOf(lifecycle(act), actor)))
        .findFirst()
        .map(act -> said.with(duty(act, file, actor, view)))
        .orElse(said);
  }

  private Sheet.Part duty(ComplaintAct act, ComplaintFile file, Actor actor, View view) {
    return new Sheet.Duty(duties.note(lifecycle(act), actor, who -> act.before(file, who), view));
  }

  private static Transition<?> lifecycle(ComplaintAct act) {
    return (Transition<?>) act.transition();
  }

  private Sheet offer(
      Sheet sheet,
      ComplaintAct act,
      ComplaintFile file,
      String base,
      Typed typed,
      Actor actor,
      View view) {
    List<Objection> against = act.before(file, actor);
    String name = view.name(act.transition());
    if (!against.isEmpty()) {
      String reasons =
          against.stream()
              .map(view::objection)
              .collect(java.util.stream.Collectors.joining(view.text(WORD + "semicolon")));
      return sheet
          .with(new Sheet.Notice(view.text(WORD + "notYet", name, reasons), true))
          .with(duty(act, file, actor, view));
    }
    return sheet.with(
        new Sheet.Act(
            name,
            view.text(WORD + "leadsTo." + act.path()),
            base + "/" + act.path() + "/check",
            name,
            act.fields(file, typed, view),
            false,
            act.grave()));
  }
}
