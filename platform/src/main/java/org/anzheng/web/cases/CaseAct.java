package org.anzheng.web.cases;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;

/** 办理事项: one act of somebody in a case: its form, what stands beside it, and the act itself. */
public interface CaseAct {

  /** The noun in the address. */
  String path();

  /** What it does to the case. */
  CaseTransition transition();

  /** The fields of its form, with what was typed; none for a plain signature. */
  default List<FormField> fields(CaseFile file, Typed typed, View view) {
    return List.of();
  }

  /** What the actor has to know when filling in the form. */
  default List<Row> context(CaseFile file, Actor actor, View view) {
    return List.of();
  }

  /** What the form offers before anything is typed. */
  default Typed suggested(CaseFile file, LocalDate today) {
    return Typed.none();
  }

  /** Whether it ends something. */
  default boolean grave() {
    return false;
  }

  /** Does it. */
  void carryOut(CaseFile file, Typed typed, Actor actor);
}
