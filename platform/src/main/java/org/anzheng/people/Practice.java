package org.anzheng.people;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 执业管理: the market regulator stops a person from practising; time lets a suspended one resume. */
@Service
@Transactional
public class Practice {

  static final String SUSPENSION_END = "person.suspension-end";

  private final PeopleStore store;
  private final Parameters parameters;
  private final Deadlines deadlines;
  private final Journal journal;
  private final Clock clock;

  Practice(
      PeopleStore store, Parameters parameters, Deadlines deadlines, Journal journal, Clock clock) {
    this.store = store;
    this.parameters = parameters;
    this.deadlines = deadlines;
    this.journal = journal;
    this.clock = clock;
  }

  /** 停止执业 or 撤销执业资格. */
  public void sanction(UUID person, SanctionForm form, Actor actor) {
    SanctionTerms terms = SanctionTerms.of(parameters.on(ChinaTime.dateOf(clock.instant())));
    PersonFact fact = change(person, p -> p.sanction(form, terms, actor, clock.instant()));
    switch (fact) {
      case PracticeSuspended f -> startClock(f);
      case PersonBarred f -> deadlines.meet(f.chain(), SUSPENSION_END);
      case PersonRegistered f -> {}
      case RegistrationRenewed f -> {}
      case CompetenceRecorded f -> {}
      case CompetenceRenewed f -> {}
      case CompetenceWithdrawn f -> {}
      case AssociationDeclared f -> {}
      case PersonLeft f -> {}
      case PracticeResumed f -> {}
    }
  }

  /** 恢复执业, when the last day of the suspension is over; whoever has left stays away. */
  void resume(UUID person) {
    Actor system = Actor.system();
    if (store.find(person).filter(p -> p.mayResume(system)).isPresent()) {
      change(person, p -> p.resume(system, clock.instant()));
    }
  }

  private void startClock(PracticeSuspended fact) {
    deadlines.start(
        new DeadlineStart(
            fact.chain(),
            SUSPENSION_END,
            ChinaTime.endOf(fact.sanction().lastDay()),
            "regulation:62",
            fact.body(),
            Role.SYSTEM));
  }

  private PersonFact change(UUID id, Function<Person, PersonFact> decision) {
    Person person = store.find(id).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    PersonFact fact = decision.apply(person);
    store.save(person, fact);
    journal.announce(fact);
    return fact;
  }
}
