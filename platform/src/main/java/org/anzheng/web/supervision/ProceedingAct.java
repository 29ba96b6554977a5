package org.anzheng.web.supervision;

import java.util.List;
import java.util.function.Predicate;
import org.anzheng.kernel.Actor;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingStatus;
import org.anzheng.supervision.proceedings.ProceedingTransition;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;

/**
 * 监管办理事项: one act on a proceeding, or the one that begins it: its form and the act itself.
 *
 * @param path the noun in the address
 * @param grave whether it ends something or weighs on the party
 * @param deed does it
 * @param fits whether it is offered on a file where the status allows it
 * @param <S> the statuses of its kind
 */
public record ProceedingAct<S extends Enum<S> & ProceedingStatus>(
    String path,
    ProceedingTransition<S> transition,
    boolean grave,
    Form<S> form,
    Deed deed,
    Predicate<ProceedingFile<S>> fits) {

  /** One with a form. */
  static <S extends Enum<S> & ProceedingStatus> ProceedingAct<S> of(
      String path, ProceedingTransition<S> transition, Form<S> form, Deed deed) {
    return new ProceedingAct<>(path, transition, false, form, deed, file -> true);
  }

  /** One with nothing but words. */
  static <S extends Enum<S> & ProceedingStatus> ProceedingAct<S> say(
      String path, ProceedingTransition<S> transition, Saying deed) {
    return of(
        path,
        transition,
        ask -> List.of(OversightFields.prose("words", ask.typed(), ask.view())),
        (number, typed, actor) -> deed.take(number, typed.text("words"), actor));
  }

  /** The same as one that weighs on the party. */
  ProceedingAct<S> asGrave() {
    return new ProceedingAct<>(path, transition, true, form, deed, fits);
  }

  /** The same, offered where the file gives reason for it only. */
  ProceedingAct<S> where(Predicate<ProceedingFile<S>> reason) {
    return new ProceedingAct<>(path, transition, grave, form, deed, reason);
  }

  String name(View view) {
    return view.name((Enum<?>) transition);
  }

  boolean isOpen(ProceedingFile<S> file, Actor actor) {
    return transition.isOpenTo(actor, file.proceeding().status()) && fits.test(file);
  }

  /** 表单: the fields of an act. */
  interface Form<S extends Enum<S> & ProceedingStatus> {

    /** The fields, with what was typed. */
    List<FormField> of(Ask<S> ask);
  }

  /** 办理: the doing of an act. */
  interface Deed {

    /** Does it. */
    void take(String number, Typed typed, Actor actor);
  }

  /** 说明办理: the doing of an act that takes words only. */
  interface Saying {

    /** Does it. */
    void take(String number, String words, Actor actor);
  }

  /** 表单所需: what the fields depend on. */
  record Ask<S extends Enum<S> & ProceedingStatus>(
      ProceedingFile<S> file, Typed typed, Actor actor, View view) {}
}
