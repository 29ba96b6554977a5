package org.anzheng.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;

/** 认证人员: the part of a person that decisions need; each decision returns a fact. */
record Person(UUID id, UUID body, PersonStatus status, LocalDate registeredUntil, int version) {

  static PersonRegistered register(PersonForm form, Actor actor, Instant now) {
    PersonTransition.REGISTER.begin(actor);
    Refusal.ifAny(PersonRules.complete(form));
    UUID id = UUID.randomUUID();
    return new PersonRegistered(
        Act.of(actor, PersonTransition.REGISTER, now),
        chain(id),
        id,
        actor.organisation(),
        form.name().strip(),
        form.registrationNo().strip(),
        form.registeredFrom(),
        form.registeredUntil(),
        form.fullTime());
  }

  RegistrationRenewed renew(LocalDate until, Actor actor, Instant now) {
    Act act = act(PersonTransition.RENEW, actor, now);
    if (!until.isAfter(registeredUntil)) {
      throw new Refusal(
          List.of(Objection.toField("registeredUntil", PeopleRefusal.PERIOD_REVERSED)));
    }
    return new RegistrationRenewed(act, chain(id), id, body, until);
  }

  CompetenceRecorded record(CompetenceForm form, Actor actor, Instant now) {
    Act act = act(PersonTransition.RECORD_COMPETENCE, actor, now);
    Refusal.ifAny(EvidenceRules.confirmation(form, ChinaTime.dateOf(now)));
    Competence competence =
        new Competence(
            act.id(),
            form.category(),
            form.clauseGroup(),
            form.note().strip(),
            form.evidence(),
            form.validFrom(),
            form.validUntil(),
            Optional.empty());
    return new CompetenceRecorded(act, chain(id), id, body, competence);
  }

  /** 能力延续: longer than before, on new evidence, while the competence still holds. */
  CompetenceRenewed renew(
      Competence competence,
      LocalDate until,
      List<CompetenceEvidence> evidence,
      Actor actor,
      Instant now) {
    Act act = act(PersonTransition.RENEW_COMPETENCE, actor, now);
    LocalDate today = ChinaTime.dateOf(now);
    Refusal.ifAny(EvidenceRules.renewal(competence, until, evidence, today));
    return new CompetenceRenewed(act, chain(id), id, body, competence.id(), until, evidence);
  }

  /** 能力撤回, from today on. */
  CompetenceWithdrawn withdraw(Competence competence, String reason, Actor actor, Instant now) {
    Act act = act(PersonTransition.WITHDRAW_COMPETENCE, actor, now);
    LocalDate today = ChinaTime.dateOf(now);
    Refusal.ifAny(EvidenceRules.withdrawal(competence, reason, today));
    return new CompetenceWithdrawn(
        act, chain(id), id, body, competence.id(), today, reason.strip());
  }

  AssociationDeclared declare(Association association, Actor actor, Instant now) {
    Act act = act(PersonTransition.DECLARE_ASSOCIATION, actor, now);
    return new AssociationDeclared(act, chain(id), id, body, association);
  }

  PersonLeft leave(Actor actor, Instant now) {
    return new PersonLeft(act(PersonTransition.LEAVE, actor, now), chain(id), id, body);
  }

  /** 停止执业 or 撤销执业资格. */
  PersonFact sanction(SanctionForm form, SanctionTerms terms, Actor actor, Instant now) {
    Act act = act(form.kind().transition(), actor, now);
    Refusal.ifAny(SanctionRules.objections(form, terms));
    LocalDate today = ChinaTime.dateOf(now);
    Sanction sanction =
        new Sanction(
            form.kind(),
            today,
            SanctionRules.lastDay(form, terms, today),
            form.ground().strip(),
            form.documentNo().strip());
    return switch (form.kind()) {
      case SUSPENSION -> new PracticeSuspended(act, chain(id), id, body, sanction);
      case BAR -> new PersonBarred(act, chain(id), id, body, sanction);
    };
  }

  boolean mayResume(Actor actor) {
    return PersonTransition.RESUME_PRACTICE.isOpenTo(actor, status);
  }

  PracticeResumed resume(Actor actor, Instant now) {
    return new PracticeResumed(
        act(PersonTransition.RESUME_PRACTICE, actor, now), chain(id), id, body);
  }

  private Act act(PersonTransition transition, Actor actor, Instant now) {
    transition.apply(status, actor);
    return Act.of(actor, transition, now);
  }

  static String chain(UUID id) {
    return "person/" + id;
  }
}
