package org.anzheng.web.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.RefusalKind;
import org.anzheng.kernel.Transition;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.springframework.stereotype.Component;

/** 职责查找: who may do an act, as the separation of duties has it; for every page that offers one. */
@Component
public class Duties {

  private final Accounts accounts;

  Duties(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * Whether the reader may do it, and who else could.
   *
   * @param against what stands against somebody; only what is about the person counts here
   */
  public DutyNote note(
      Transition<?> act, Actor reader, Function<Actor, List<Objection>> against, View view) {
    return note((Enum<?>) act, act, reader, against, view);
  }

  /** The same, for an act that the page calls otherwise. */
  public DutyNote note(
      Enum<?> name,
      Transition<?> act,
      Actor reader,
      Function<Actor, List<Objection>> against,
      View view) {
    List<Objection> personal = new ArrayList<>();
    if (act.mayBeDoneBy(reader)) {
      personal.addAll(personal(against.apply(reader)));
    } else {
      personal.add(Objection.to(KernelRefusal.NOT_YOUR_DUTY, act, act.by()));
    }
    List<String> others =
        accounts.ofOrganisation(reader.organisation()).stream()
            .filter(account -> account.active() && !account.id().equals(reader.account()))
            .filter(account -> account.roles().stream().anyMatch(act.by()::contains))
            .filter(account -> personal(against.apply(actor(account))).isEmpty())
            .map(AccountSummary::name)
            .distinct()
            .toList();
    return new DutyNote(
        name, act.by().stream().sorted().map(view::name).toList(), personal, others);
  }

  /** Somebody of the reader's organisation who holds every duty of an act: is it to be done now? */
  public static Actor withDutiesOf(Transition<?> act, Actor reader) {
    return new Actor(reader.account(), reader.organisation(), act.by());
  }

  private static Actor actor(AccountSummary account) {
    return new Actor(account.id(), account.organisation(), account.roles());
  }

  private static List<Objection> personal(List<Objection> objections) {
    return objections.stream().filter(o -> o.reason().kind() == RefusalKind.FORBIDDEN).toList();
  }
}
