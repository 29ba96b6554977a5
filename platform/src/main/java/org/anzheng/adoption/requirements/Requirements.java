package org.anzheng.adoption.requirements;

import static org.anzheng.adoption.requirements.RequirementTransition.BEGIN;
import static org.anzheng.adoption.requirements.RequirementTransition.EDIT;
import static org.anzheng.adoption.requirements.RequirementTransition.PUBLISH;
import static org.anzheng.adoption.requirements.RequirementTransition.SUPERSEDE;
import static org.anzheng.adoption.requirements.RequirementTransition.WITHDRAW;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anzheng.adoption.AdopterEvent;
import org.anzheng.adoption.AdopterEvents;
import org.anzheng.adoption.AdoptionRefusal;
import org.anzheng.adoption.TextRules;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 采信要求编制: drafted with warnings, published under an address that a tender can cite. */
@NamedInterface("requirements")
@Service
@Transactional
public class Requirements {

  private final RequirementStore store;
  private final RequirementDesk desk;
  private final AdopterEvents events;

  Requirements(RequirementStore store, RequirementDesk desk, AdopterEvents events) {
    this.store = store;
    this.desk = desk;
    this.events = events;
  }

  /** 起草; returns the number. */
  public String begin(RequirementForm form, Actor actor) {
    RequirementStatus first = BEGIN.begin(actor);
    desk.check(form);
    Instant now = desk.now();
    String number = events.number("YQ", ChinaTime.dateOf(now).getYear());
    store.insert(
        new Requirement(
            number,
            1,
            actor.organisation(),
            form,
            first,
            desk.text(form, number, 1),
            now,
            Optional.empty()));
    return number;
  }

  /** 修改: the draft, or the draft of the next version of what was published. */
  public void save(String number, RequirementForm form, Actor actor) {
    versions(number, actor);
    EDIT.roleOf(actor);
    store.lock(number);
    Requirement newest = versions(number, actor).getFirst();
    desk.check(form);
    Instant now = desk.now();
    if (EDIT.isOpenTo(actor, newest.status())) {
      RequirementText text = desk.text(form, number, newest.version());
      store.update(newest.with(form, text, now), EDIT.apply(newest.status(), actor));
      return;
    }
    int next = newest.version() + 1;
    store.insert(
        new Requirement(
            number,
            next,
            newest.organisation(),
            form,
            BEGIN.begin(actor),
            desk.text(form, number, next),
            now,
            Optional.empty()));
  }

  /** 发布: refused for whatever the law of this procurement forbids. */
  public void publish(String number, Actor actor) {
    List<Requirement> versions = versions(number, actor);
    Requirement draft = versions.getFirst();
    PUBLISH.apply(draft.status(), actor);
    Refusal.ifAny(RequirementRules.forbidden(desk.notes(draft.form())));
    Instant now = desk.now();
    Optional<Requirement> before =
        versions.stream().filter(v -> SUPERSEDE.isOpenTo(actor, v.status())).findFirst();
    before.ifPresent(
        old -> store.update(old.with(SUPERSEDE.apply(old.status(), actor)), old.status()));
    Requirement next = draft.published(now);
    store.update(next, draft.status());
    events.announce(
        new RequirementFact.RequirementPublished(
            Act.of(actor, PUBLISH, now),
            next.organisation(),
            number,
            next.version(),
            next.form().category(),
            next.sha256(),
            before.map(Requirement::version)));
  }

  /** 撤回: stays readable, marked. */
  public void withdraw(String number, String reason, Actor actor) {
    List<Requirement> versions = versions(number, actor);
    Requirement current =
        versions.stream()
            .filter(v -> WITHDRAW.isOpenTo(actor, v.status()))
            .findFirst()
            .orElse(versions.getFirst());
    RequirementStatus next = WITHDRAW.apply(current.status(), actor);
    Refusal.ifAny(TextRules.text("reason", reason).toList());
    store.update(current.with(next), current.status());
    events.announce(
        new RequirementFact.RequirementWithdrawn(
            Act.of(actor, WITHDRAW, desk.now()),
            current.organisation(),
            number,
            current.version(),
            reason.strip()));
  }

  /** What there is to say against a form. */
  @Transactional(readOnly = true)
  public List<RequirementNote> notes(RequirementForm form) {
    return desk.notes(form);
  }

  /** The newest version of each of the actor's organisation. */
  @Transactional(readOnly = true)
  public List<Requirement> of(Actor actor) {
    return store.of(actor.organisation());
  }

  /** Every version of one of the actor's organisation, newest first; never empty. */
  @Transactional(readOnly = true)
  public List<Requirement> versions(String number, Actor actor) {
    List<Requirement> found = store.versions(number);
    if (found.isEmpty() || !found.getFirst().organisation().equals(actor.organisation())) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
    return found;
  }

  /** What anybody may read: every version that was published, newest first. */
  @Transactional(readOnly = true)
  public List<Requirement> published(String number) {
    return store.versions(number).stream().filter(r -> r.status().isPublic()).toList();
  }

  /** The category of each version that anybody published since an instant. */
  @Transactional(readOnly = true)
  public List<String> publishedSince(Instant since) {
    return store.publishedSince(since);
  }

  /** A published version by what a tender cites, such as {@code YQ-2026-000001/1}. */
  @Transactional(readOnly = true)
  public Requirement cited(String reference) {
    return published(reference.replaceFirst("/.*", "")).stream()
        .filter(r -> r.reference().equals(reference) || r.number().equals(reference))
        .findFirst()
        .orElseThrow(() -> new Refusal(AdoptionRefusal.NO_SUCH_REQUIREMENT, reference));
  }

  /** What happened to one of the actor's organisation, oldest first. */
  @Transactional(readOnly = true)
  public List<AdopterEvent> history(String number, Actor actor) {
    versions(number, actor);
    return events.of(number);
  }
}
