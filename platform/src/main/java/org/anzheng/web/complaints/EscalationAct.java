package org.anzheng.web.complaints;

import java.util.List;
import org.anzheng.complaints.ComplaintFile;
import org.anzheng.complaints.EscalationSummary;
import org.anzheng.complaints.EscalationTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;

/** 上报处理行为: an act on the escalation of a complaint. */
public record EscalationAct(
    String path, EscalationTransition transition, boolean grave, Form form, Deed deed)
    implements ComplaintAct {

  @Override
  public boolean isOpen(ComplaintFile file, Actor actor) {
    return file.escalation().filter(e -> transition.isOpenTo(actor, e.status())).isPresent();
  }

  @Override
  public void require(ComplaintFile file, Actor actor) {
    transition.roleOf(actor);
    EscalationSummary escalation =
        file.escalation().orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    transition.apply(escalation.status(), actor);
  }

  @Override
  public List<FormField> fields(ComplaintFile file, Typed typed, View view) {
    return form.apply(file, new Words(typed, view));
  }

  @Override
  public void carryOut(ComplaintFile file, Typed typed, Actor actor) {
    deed.accept(file, new Attempt(typed, actor));
  }
}
