package org.anzheng.web.body.conformity;

import static org.anzheng.conformity.MatterKind.CHANGE_NOTICE;
import static org.anzheng.conformity.MatterKind.INCIDENT;
import static org.anzheng.conformity.MatterKind.MARK_CHECK;

import java.util.List;
import java.util.stream.Stream;
import org.anzheng.conformity.ChangeNoticeTransition;
import org.anzheng.conformity.ChangeNotices;
import org.anzheng.conformity.IncidentTransition;
import org.anzheng.conformity.Incidents;
import org.anzheng.conformity.MarkCheckTransition;
import org.anzheng.conformity.MarkChecks;
import org.anzheng.conformity.MatterKind;
import org.anzheng.kernel.Transition;
import org.anzheng.web.conformity.BodyForms;
import org.anzheng.web.conformity.MatterAct;
import org.anzheng.web.conformity.MatterAct.Attempt;
import org.anzheng.web.conformity.MatterActPages.Desk;
import org.springframework.stereotype.Component;

/** 认证机构的办理事项: what a body can record, and what it can make of a matter. */
@Component
class BodyActs {

  static final String HOME = "/body";

  private final ChangeNotices changes;
  private final Incidents incidents;
  private final MarkChecks marks;
  private final BodyForms forms;

  BodyActs(ChangeNotices changes, Incidents incidents, MarkChecks marks, BodyForms forms) {
    this.changes = changes;
    this.incidents = incidents;
    this.marks = marks;
    this.forms = forms;
  }

  Desk desk() {
    return new Desk(
        HOME,
        Stream.of(ofChanges(), ofIncidents(), ofMarks()).flatMap(List::stream).toList(),
        beginnings());
  }

  private List<MatterAct> beginnings() {
    return List.of(
        new MatterAct(
            "incidents",
            INCIDENT,
            IncidentTransition.RECORD,
            false,
            forms::lead,
            a -> page(incidents.record(a.number(), BodyForms.lead(a.typed()), a.actor()))),
        new MatterAct(
            "mark-checks",
            MARK_CHECK,
            MarkCheckTransition.ASK_CORRECTION,
            false,
            forms::markCheck,
            a -> page(marks.check(a.number(), BodyForms.markCheck(a.typed()), a.actor()))));
  }

  private List<MatterAct> ofChanges() {
    return List.of(
        say(
            "noting",
            CHANGE_NOTICE,
            ChangeNoticeTransition.NOTE,
            a -> changes.note(a.number(), words(a), a.actor())),
        MatterAct.on(
            HOME,
            "change",
            CHANGE_NOTICE,
            ChangeNoticeTransition.REQUIRE_CHANGE,
            BodyForms::change,
            a ->
                changes.requireChange(
                    a.number(), BodyForms.caseType(a.typed()), words(a), a.actor())),
        MatterAct.on(
            HOME,
            "evaluation",
            CHANGE_NOTICE,
            ChangeNoticeTransition.EVALUATE,
            BodyForms::evaluation,
            a -> changes.evaluate(a.number(), BodyForms.opening(a.typed()), a.actor())),
        suspension(
            CHANGE_NOTICE,
            ChangeNoticeTransition.CONSIDER_SUSPENSION,
            a -> changes.considerSuspension(a.number(), code(a), words(a), a.actor())),
        say(
            "return",
            CHANGE_NOTICE,
            ChangeNoticeTransition.RETURN,
            a -> changes.giveBack(a.number(), words(a), a.actor())),
        say(
            "conclusion",
            CHANGE_NOTICE,
            ChangeNoticeTransition.CONCLUDE,
            a -> changes.conclude(a.number(), words(a), a.actor())));
  }

  private List<MatterAct> ofIncidents() {
    return List.of(
        say(
            "noting",
            INCIDENT,
            IncidentTransition.NOTE,
            a -> incidents.note(a.number(), words(a), a.actor())),
        say(
            "closing",
            INCIDENT,
            IncidentTransition.CLOSE,
            a -> incidents.close(a.number(), words(a), a.actor())),
        say(
            "return",
            INCIDENT,
            IncidentTransition.RETURN,
            a -> incidents.giveBack(a.number(), words(a), a.actor())),
        MatterAct.on(
            HOME,
            "evaluation",
            INCIDENT,
            IncidentTransition.EVALUATE,
            BodyForms::evaluation,
            a -> incidents.evaluate(a.number(), BodyForms.opening(a.typed()), a.actor())),
        suspension(
            INCIDENT,
            IncidentTransition.CONSIDER_SUSPENSION,
            a -> incidents.considerSuspension(a.number(), code(a), words(a), a.actor())),
        say(
            "conclusion",
            INCIDENT,
            IncidentTransition.CONCLUDE,
            a -> incidents.conclude(a.number(), words(a), a.actor())));
  }

  private List<MatterAct> ofMarks() {
    return List.of(
        say(
            "acceptance",
            MARK_CHECK,
            MarkCheckTransition.ACCEPT,
            a -> marks.accept(a.number(), words(a), a.actor())),
        say(
            "return",
            MARK_CHECK,
            MarkCheckTransition.RETURN,
            a -> marks.giveBack(a.number(), words(a), a.actor())),
        suspension(
            MARK_CHECK,
            MarkCheckTransition.CONSIDER_SUSPENSION,
            a -> marks.considerSuspension(a.number(), code(a), words(a), a.actor())),
        say(
            "conclusion",
            MARK_CHECK,
            MarkCheckTransition.CONCLUDE,
            a -> marks.conclude(a.number(), words(a), a.actor())));
  }

  private static MatterAct say(
      String path, MatterKind kind, Transition<?> transition, MatterAct.Deed deed) {
    return MatterAct.on(HOME, path, kind, transition, BodyForms::words, deed);
  }

  private MatterAct suspension(MatterKind kind, Transition<?> transition, MatterAct.Deed deed) {
    return MatterAct.on(HOME, "suspension", kind, transition, forms::suspension, deed).asGrave();
  }

  private static String words(Attempt attempt) {
    return attempt.typed().text("words");
  }

  private static String code(Attempt attempt) {
    return attempt.typed().text("code");
  }

  private static String page(String number) {
    return HOME + "/conformity/" + number;
  }
}
