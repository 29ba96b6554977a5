package org.anzheng.web.oversight;

import static org.anzheng.web.oversight.OversightWords.WORD;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.supervision.allegations.Allegation;
import org.anzheng.supervision.allegations.AllegationSearch;
import org.anzheng.supervision.allegations.IdentityVault;
import org.anzheng.supervision.allegations.VaultStatus;
import org.anzheng.supervision.allegations.VaultTransition;
import org.anzheng.supervision.offices.Authorities;
import org.anzheng.supervision.referrals.Referral;
import org.anzheng.supervision.referrals.ReferralTransition;
import org.anzheng.supervision.referrals.Referrals;
import org.anzheng.supervision.services.ServiceFinding;
import org.anzheng.supervision.services.ServiceSupervision;
import org.anzheng.supervision.signals.SignalFilter;
import org.anzheng.supervision.signals.SignalSearch;
import org.anzheng.supervision.signals.SignalStatus;
import org.anzheng.supervision.signals.SignalTransition;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 监督待办: reports, referrals, openings of the vault and signals that wait for the reader. */
@Component
public class OversightTasks {

  private static final SignalFilter OPEN = SignalFilter.ALL.in(Optional.of(SignalStatus.OPEN));

  private final AllegationSearch allegations;
  private final IdentityVault vault;
  private final Referrals referrals;
  private final ServiceSupervision services;
  private final SignalSearch signals;
  private final Authorities authorities;
  private final Clock clock;

  OversightTasks(
      AllegationSearch allegations,
      IdentityVault vault,
      Referrals referrals,
      ServiceSupervision services,
      SignalSearch signals,
      Authorities authorities,
      Clock clock) {
    this.allegations = allegations;
    this.vault = vault;
    this.referrals = referrals;
    this.services = services;
    this.signals = signals;
    this.authorities = authorities;
    this.clock = clock;
  }

  /** What waits for an official, by clock. */
  public List<Task> ofOfficial(Actor actor, View view) {
    if (actor.roles().isEmpty()) {
      return List.of();
    }
    List<Task> tasks = new ArrayList<>();
    allegations.of(actor).stream()
        .filter(each -> each.status().awaiting().stream().anyMatch(actor::has))
        .filter(each -> each.office().equals(authorities.of(actor).officeId()))
        .map(each -> task(each, view))
        .forEach(tasks::add);
    if (VaultTransition.ALLOW.mayBeDoneBy(actor)) {
      vault.openings(actor).stream()
          .filter(each -> each.status() == VaultStatus.ASKED)
          .map(each ->
              new Task(
                  each.allegation(),
                  view.text(WORD + "vault"),
                  Tone.WARNING,
                  view.name(each.status()),
                  Optional.of("/regulator/vault")))
          .forEach(tasks::add);
    }
    if (ReferralTransition.RECEIVE.mayBeDoneBy(actor)) {
      referrals.of(actor).stream()
          .filter(each ->
              referrals.isOpen(each, ReferralTransition.RECEIVE, actor)
                  || referrals.isOpen(each, ReferralTransition.REPORT_OUTCOME, actor))
          .map(each -> task(each, view))
          .forEach(tasks::add);
    }
    tasks.addAll(openSignals(actor, view));
    return tasks;
  }

  /** What a body still has to follow up. */
  public List<Task> ofBody(Actor actor, View view) {
    return services.ofBody(actor).stream()
        .filter(each -> each.status().awaiting().stream().anyMatch(actor::has))
        .map(each -> task(each, view))
        .toList();
  }

  private List<Task> openSignals(Actor actor, View view) {
    int open = SignalTransition.CONFIRM.mayBeDoneBy(actor) ? signals.list(OPEN, actor).size() : 0;
    return open == 0
        ? List.of()
        : List.of(
            new Task(
                view.text(WORD + "signals"),
                view.text(WORD + "signals.open", open),
                Tone.ACTIVE,
                view.name(SignalStatus.OPEN),
                Optional.of(OversightWords.home(view) + "/signals?status=OPEN")));
  }

  private Task task(Allegation each, View view) {
    boolean late = each.overdueOn(ChinaTime.dateOf(clock.instant()));
    return new Task(
        each.number() + " " + view.name(each.topic()),
        view.text(WORD + "answerUntil", each.answerBy()),
        late ? Tone.BAD : Tone.WARNING,
        late ? view.text(WORD + "overdue") : view.name(each.status()),
        Optional.of(OversightWords.home(view) + "/allegations/" + each.number()));
  }

  private Task task(Referral each, View view) {
    boolean late = ChinaTime.dateOf(clock.instant()).isAfter(each.due());
    return new Task(
        each.number() + " " + view.name(each.kind()),
        view.text(WORD + "until", each.due()),
        late ? Tone.BAD : Tone.WARNING,
        late ? view.text(WORD + "overdue") : view.name(each.status()),
        Optional.of(OversightWords.home(view) + "/referrals/" + each.number()));
  }

  private static Task task(ServiceFinding each, View view) {
    return new Task(
        each.number() + " " + view.name(each.kind()),
        view.text(WORD + "until", each.due()),
        each.late() ? Tone.BAD : Tone.WARNING,
        view.name(each.status()),
        Optional.of("/body/services/" + each.number()));
  }
}
