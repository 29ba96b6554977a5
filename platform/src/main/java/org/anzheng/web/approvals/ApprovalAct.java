package org.anzheng.web.approvals;

import java.util.List;
import org.anzheng.bodies.approval.ApprovalFile;
import org.anzheng.bodies.approval.ApprovalTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;

/** 审批办理事项: one act of somebody in a case: its form, and the act itself. */
public interface ApprovalAct {

  /** The noun in the address. */
  String path();

  /** What it does to the case. */
  ApprovalTransition transition();

  /** The title of its page and of its button. */
  default String title(View view) {
    return view.name(transition());
  }

  /** The fields of its form, with what was typed; none for a plain act. */
  default List<FormField> fields(ApprovalFile file, Typed typed, View view) {
    return List.of();
  }

  /** What stands in the way before anything is typed. */
  default List<Objection> gate(ApprovalFile file) {
    return List.of();
  }

  /** Whether it ends something. */
  default boolean grave() {
    return false;
  }

  /** Does it. */
  void carryOut(ApprovalFile file, Typed typed, Actor actor);
}
