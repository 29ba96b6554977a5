package org.anzheng.web.applicant.conformity;

import static org.anzheng.conformity.MatterKind.CHANGE_NOTICE;
import static org.anzheng.conformity.MatterKind.DECLARATION;
import static org.anzheng.conformity.MatterKind.INCIDENT;
import static org.anzheng.conformity.MatterKind.MARK_CHECK;

import java.util.List;
import org.anzheng.conformity.ChangeNoticeTransition;
import org.anzheng.conformity.ChangeNotices;
import org.anzheng.conformity.DeclarationTransition;
import org.anzheng.conformity.Declarations;
import org.anzheng.conformity.IncidentTransition;
import org.anzheng.conformity.Incidents;
import org.anzheng.conformity.MarkCheckTransition;
import org.anzheng.conformity.MarkChecks;
import org.anzheng.conformity.MatterKind;
import org.anzheng.kernel.Transition;
import org.anzheng.web.conformity.BodyForms;
import org.anzheng.web.conformity.HolderForms;
import org.anzheng.web.conformity.MatterAct;
import org.anzheng.web.conformity.MatterActPages.Desk;
import org.springframework.stereotype.Component;

/** 获证组织的办理事项: what a holder can begin and do. */
@Component
class HolderActs {

  static final String HOME = "/applicant";

  private final ChangeNotices changes;
  private final Incidents incidents;
  private final Declarations declarations;
  private final MarkChecks marks;
  private final HolderForms forms;

  HolderActs(
      ChangeNotices changes,
      Incidents incidents,
      Declarations declarations,
      MarkChecks marks,
      HolderForms forms) {
    this.changes = changes;
    this.incidents = incidents;
    this.declarations = declarations;
    this.marks = marks;
    this.forms = forms;
  }

  Desk desk() {
    return new Desk(HOME, acts(), beginnings());
  }

  private List<MatterAct> beginnings() {
    return List.of(
        new MatterAct(
            "changes",
            CHANGE_NOTICE,
            ChangeNoticeTransition.SUBMIT,
            false,
            forms::change,
            a -> page(changes.submit(a.number(), HolderForms.change(a.typed()), a.actor()))),
        new MatterAct(
            "incidents",
            INCIDENT,
            IncidentTransition.REPORT,
            false,
            forms::incident,
            a -> page(incidents.report(a.number(), HolderForms.incident(a.typed()), a.actor()))),
        new MatterAct(
            "declarations",
            DECLARATION,
            DeclarationTransition.DECLARE,
            false,
            forms::declaration,
            a ->
                page(
                    declarations.declare(
                        a.number(), HolderForms.declaration(a.typed()), a.actor()))));
  }

  private List<MatterAct> acts() {
    return List.of(
        act(
            "supplement",
            CHANGE_NOTICE,
            ChangeNoticeTransition.SUPPLEMENT,
            forms::change,
            a -> changes.supplement(a.number(), HolderForms.change(a.typed()), a.actor())),
        act(
            "withdrawal",
            CHANGE_NOTICE,
            ChangeNoticeTransition.WITHDRAW,
            BodyForms::words,
            a -> changes.withdraw(a.number(), a.typed().text("words"), a.actor())),
        act(
            "declaration",
            DECLARATION,
            DeclarationTransition.DECLARE_LATE,
            forms::declaration,
            a ->
                declarations.declareLate(
                    a.number(), HolderForms.declaration(a.typed()), a.actor())),
        act(
            "answer",
            INCIDENT,
            IncidentTransition.ANSWER,
            forms::incident,
            a -> incidents.answer(a.number(), HolderForms.incident(a.typed()), a.actor())),
        act(
            "measures",
            INCIDENT,
            IncidentTransition.SUPPLY,
            forms::measures,
            a -> incidents.supply(a.number(), HolderForms.measures(a.typed()), a.actor())),
        act(
            "answer",
            MARK_CHECK,
            MarkCheckTransition.ANSWER,
            forms::markAnswer,
            a -> marks.answer(a.number(), HolderForms.markAnswer(a.typed()), a.actor())));
  }

  private static MatterAct act(
      String path,
      MatterKind kind,
      Transition<?> transition,
      MatterAct.Form form,
      MatterAct.Deed deed) {
    return MatterAct.on(HOME, path, kind, transition, form, deed);
  }

  private static String page(String number) {
    return HOME + "/conformity/" + number;
  }
}
