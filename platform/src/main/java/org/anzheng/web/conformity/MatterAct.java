package org.anzheng.web.conformity;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.anzheng.conformity.Matter;
import org.anzheng.conformity.MatterKind;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Transition;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;

/**
 * 办理事项: one act on a matter, or the one that begins it: its form and the act itself.
 *
 * @param path the noun in the address
 * @param kind of the matters it is for
 * @param grave whether it weighs on the certificate
 * @param form its fields, with what was typed
 * @param deed does it, and says where that leads
 */
public record MatterAct(
    String path, MatterKind kind, Transition<?> transition, boolean grave, Form form, Course deed) {

  /** An act on a matter, which leads back to its page. */
  public static MatterAct on(
      String home, String path, MatterKind kind, Transition<?> transition, Form form, Deed deed) {
    return new MatterAct(
        path,
        kind,
        transition,
        false,
        form,
        attempt -> {
          deed.accept(attempt);
          return home + "/conformity/" + attempt.number();
        });
  }

  /** The same as one that weighs on the certificate. */
  public MatterAct asGrave() {
    return new MatterAct(path, kind, transition, true, form, deed);
  }

  /** What it is called. */
  String name(View view) {
    return view.name((Enum<?>) transition);
  }

  /** Whether the actor may do it now. */
  public boolean isOpen(Matter<?> matter, Actor actor) {
    return matter.kind() == kind
        && transition.from().contains(matter.status())
        && transition.mayBeDoneBy(actor);
  }

  /** Refuses whoever may not do it now: duty first, then state. */
  public void require(Matter<?> matter, Actor actor) {
    transition.roleOf(actor);
    if (!transition.from().contains(matter.status())) {
      throw new Refusal(KernelRefusal.NOT_IN_THIS_STATE, transition, matter.status());
    }
  }

  /** Whether files come along. */
  boolean takesFiles(Typed typed, View view) {
    return form.apply(typed, view).stream().anyMatch(FormField.Upload.class::isInstance);
  }

  /** The form of an act: fields from what was typed. */
  public interface Form extends BiFunction<Typed, View, List<FormField>> {}

  /** The doing of an act, which says where it leads. */
  public interface Course {

    /** Does it. */
    String take(Attempt attempt);
  }

  /** The doing of an act on a matter. */
  public interface Deed extends Consumer<Attempt> {}

  /**
   * What was typed, by whom.
   *
   * @param number of the matter, or of the certificate where it begins one
   */
  public record Attempt(String number, Typed typed, Actor actor) {}
}
