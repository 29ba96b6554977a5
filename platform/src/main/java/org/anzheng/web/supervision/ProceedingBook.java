package org.anzheng.web.supervision;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.anzheng.supervision.proceedings.ProceedingStatus;
import org.anzheng.supervision.proceedings.ProceedingTransition;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;

/**
 * 监管事项页面内容: what the pages of one kind of proceeding show beside what all have in common.
 *
 * @param <S> the statuses of its kind
 */
public interface ProceedingBook<S extends Enum<S> & ProceedingStatus> {

  /** Which kind. */
  ProceedingKind kind();

  /** Its statuses. */
  Class<S> statuses();

  /** Its transition of a name. */
  ProceedingTransition<S> transition(String name);

  /** Every act on one, whoever may do it. */
  List<ProceedingAct<S>> acts();

  /** What it is about beside its papers. */
  default List<Sheet.Part> parts(ProceedingFile<S> file, Actor reader, String home, View view) {
    return List.of();
  }

  /** The act that begins one. */
  Beginning<S> beginning();

  /**
   * 开始: how one is begun.
   *
   * @param against what keeps the reader's department or office from it today
   */
  record Beginning<S extends Enum<S> & ProceedingStatus>(
      ProceedingTransition<S> transition, Fields fields, Against against, Start start) {}

  /** 开始表单. */
  interface Fields {

    /** The fields, with what was typed. */
    List<FormField> of(Typed typed, Actor actor, View view);
  }

  /** 职权不足的理由. */
  interface Against {

    /** What stands against it. */
    List<Objection> of(Actor actor);
  }

  /** 开始办理. */
  interface Start {

    /** Begins one; its number. */
    String take(Typed typed, Actor actor);
  }

  /** The first objection in words, where there is one. */
  default Optional<String> forbidden(Actor actor, View view) {
    return beginning().against().of(actor).stream().findFirst().map(view::objection);
  }
}
