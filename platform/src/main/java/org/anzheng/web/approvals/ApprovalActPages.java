package org.anzheng.web.approvals;

import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.approval.ApprovalFile;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.FieldAnswers;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Rehearsal;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** 审批办理流程: form, check with the consequence, act. */
@Component
public class ApprovalActPages {

  private final Rehearsal rehearsal;

  ApprovalActPages(Rehearsal rehearsal) {
    this.rehearsal = rehearsal;
  }

  /** The form. */
  public ModelAndView form(
      ApprovalAct act, ApprovalFile file, String base, Actor actor, View view) {
    act.transition().apply(file.summary().status(), actor);
    return show("approvals/act", act, file, Typed.none(), base, view, FormErrors.none());
  }

  /** What was typed, with the consequence; only for what would be accepted. */
  public ModelAndView check(
      ApprovalAct act, ApprovalFile file, Typed typed, String base, Actor actor, View view) {
    act.transition().apply(file.summary().status(), actor);
    return Forms.check(
        () -> rehearsal.of(() -> act.carryOut(file, typed, actor)),
        () -> show("approvals/check", act, file, typed, base, view, FormErrors.none()),
        errors -> show("approvals/act", act, file, typed, base, view, errors));
  }

  /** The act. */
  public ModelAndView act(
      ApprovalAct act, ApprovalFile file, Typed typed, String base, Actor actor, View view) {
    act.transition().apply(file.summary().status(), actor);
    return Forms.submit(
        () -> {
          act.carryOut(file, typed, actor);
          return base;
        },
        errors -> show("approvals/act", act, file, typed, base, view, errors));
  }

  /** The act of a path segment; whatever else stands there is not found. */
  public static ApprovalAct named(List<? extends ApprovalAct> acts, String path) {
    return acts.stream()
        .filter(act -> act.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private static ModelAndView show(
      String template,
      ApprovalAct act,
      ApprovalFile file,
      Typed typed,
      String base,
      View view,
      FormErrors errors) {
    List<FormField> fields = act.fields(file, typed, view);
    return Pages.of(
        template,
        new ApprovalActPage(
            base,
            file.summary(),
            act.path(),
            "page.approvals.act." + act.path(),
            act.title(view),
            act.grave(),
            errors.isEmpty() ? act.gate(file) : List.of(),
            fields,
            fields.stream().map(FieldAnswers::of).flatMap(Optional::stream).toList(),
            typed,
            errors));
  }
}
