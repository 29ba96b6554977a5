package org.anzheng.web.complaints;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.anzheng.complaints.ComplaintFile;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;

/** 投诉申诉办理事项: one act on a complaint: its form, what stands against it, and the act itself. */
public interface ComplaintAct {

  /** The noun in the address. */
  String path();

  /** What it does. */
  Enum<?> transition();

  /** Whether the actor may do it now. */
  boolean isOpen(ComplaintFile file, Actor actor);

  /** Refuses whoever may not do it now: duty first, then state. */
  void require(ComplaintFile file, Actor actor);

  /** What stands against it before anything is typed. */
  default List<Objection> before(ComplaintFile file, Actor actor) {
    return List.of();
  }

  /** The fields of its form, with what was typed. */
  List<FormField> fields(ComplaintFile file, Typed typed, View view);

  /** Does it. */
  void carryOut(ComplaintFile file, Typed typed, Actor actor);

  /** Whether it ends something. */
  default boolean grave() {
    return false;
  }

  /** The form of an act: fields from what was typed. */
  interface Form extends BiFunction<ComplaintFile, Words, List<FormField>> {}

  /** The doing of an act. */
  interface Deed extends BiConsumer<ComplaintFile, Attempt> {}

  /** What was typed, in the reader's words. */
  record Words(Typed typed, View view) {}

  /** What was typed, by whom. */
  record Attempt(Typed typed, Actor actor) {}
}
