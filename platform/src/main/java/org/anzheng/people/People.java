package org.anzheng.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.SchemeRefusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 认证人员管理: a body registers its people, confirms what they can do and records whom they know. */
@Service
@Transactional
public class People {

  private final PeopleStore store;
  private final OneBody oneBody;
  private final CompetenceStore competences;
  private final CompetenceGrounds grounds;
  private final Catalogue catalogue;
  private final Journal journal;
  private final Clock clock;

  People(
      PeopleStore store,
      OneBody oneBody,
      CompetenceStore competences,
      CompetenceGrounds grounds,
      Catalogue catalogue,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.oneBody = oneBody;
    this.competences = competences;
    this.grounds = grounds;
    this.catalogue = catalogue;
    this.journal = journal;
    this.clock = clock;
  }

  /** 登记: from now on the person practises in the actor's body, and in no other. */
  public UUID register(PersonForm form, Actor actor) {
    PersonRegistered fact = Person.register(form, actor, clock.instant());
    SealedIdentity identity = oneBody.seal(form);
    oneBody.check(form, identity, fact.body(), ChinaTime.dateOf(fact.act().at()));
    store.insert(fact, form.account(), identity);
    journal.announce(fact);
    return fact.person();
  }

  /** 注册延期. */
  public void renewRegistration(UUID person, LocalDate until, Actor actor) {
    change(person, actor, p -> p.renew(until, actor, clock.instant()));
  }

  /** 能力确认. */
  public void recordCompetence(UUID person, CompetenceForm form, Actor actor) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    if (catalogue.on(today).category(form.category()).isEmpty()) {
      throw new Refusal(SchemeRefusal.NO_SUCH_CATEGORY, form.category());
    }
    grounds.check(form, today, actor);
    change(person, actor, p -> p.record(form, actor, clock.instant()));
  }

  /** 能力延续. */
  public void renewCompetence(
      UUID person,
      UUID competence,
      LocalDate until,
      List<CompetenceEvidence> evidence,
      Actor actor) {
    grounds.check(evidence, actor);
    change(
        person,
        actor,
        p -> p.renew(held(person, competence), until, evidence, actor, clock.instant()));
  }

  /** 能力撤回. */
  public void withdrawCompetence(UUID person, UUID competence, String reason, Actor actor) {
    change(
        person, actor, p -> p.withdraw(held(person, competence), reason, actor, clock.instant()));
  }

  /** 关联关系申报. */
  public void declareAssociation(UUID person, Association association, Actor actor) {
    change(person, actor, p -> p.declare(association, actor, clock.instant()));
  }

  /** 离开机构: frees the person for another body. */
  public void leave(UUID person, Actor actor) {
    change(person, actor, p -> p.leave(actor, clock.instant()));
  }

  private Competence held(UUID person, UUID competence) {
    return competences.of(person).getOrDefault(person, List.of()).stream()
        .filter(each -> each.id().equals(competence))
        .findFirst()
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private void change(UUID id, Actor actor, Function<Person, PersonFact> decision) {
    Person person =
        store
            .find(id, actor.organisation())
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    PersonFact fact = decision.apply(person);
    store.save(person, fact);
    journal.announce(fact);
  }
}
