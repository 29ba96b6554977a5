package org.anzheng.web.cases;

import java.util.List;
import java.util.stream.Collectors;
import org.anzheng.certification.CaseGates;
import org.anzheng.certification.CaseTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.RefusalKind;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 可代为办理的同事: who of the same body may do what the separation of duties forbids the reader. */
@Component
class Colleagues {

  private static final String WORD = "page.cases.case.";

  private final Accounts accounts;
  private final CaseGates gates;

  Colleagues(Accounts accounts, CaseGates gates) {
    this.accounts = accounts;
    this.gates = gates;
  }

  /** Who could do it instead, with the duty it takes; blank when nothing forbids it. */
  String instead(
      CaseTransition transition,
      String number,
      List<Objection> objections,
      Actor actor,
      View view) {
    if (!isForbidden(objections)) {
      return "";
    }
    String duty =
        transition.by().stream().sorted().map(view::name).collect(Collectors.joining(" "));
    String names =
        accounts.ofOrganisation(actor.organisation()).stream()
            .filter(AccountSummary::active)
            .filter(account -> account.roles().stream().anyMatch(transition.by()::contains))
            .filter(account -> may(account, transition, number))
            .map(AccountSummary::name)
            .collect(Collectors.joining(view.text(WORD + "comma")));
    return names.isEmpty()
        ? view.text(WORD + "nobodyInstead", duty)
        : view.text(WORD + "instead", duty, names);
  }

  private boolean may(AccountSummary account, CaseTransition transition, String number) {
    Actor colleague = new Actor(account.id(), account.organisation(), account.roles());
    return !isForbidden(gates.before(transition, number, colleague));
  }

  private static boolean isForbidden(List<Objection> objections) {
    return objections.stream().anyMatch(o -> o.reason().kind() == RefusalKind.FORBIDDEN);
  }
}
