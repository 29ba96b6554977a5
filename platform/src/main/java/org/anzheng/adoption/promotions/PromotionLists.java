package org.anzheng.adoption.promotions;

import static org.anzheng.adoption.promotions.PromotionTransition.BEGIN;
import static org.anzheng.adoption.promotions.PromotionTransition.EDIT;
import static org.anzheng.adoption.promotions.PromotionTransition.PUBLISH;
import static org.anzheng.adoption.promotions.PromotionTransition.SUPERSEDE;
import static org.anzheng.adoption.promotions.PromotionTransition.WITHDRAW;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.adoption.AdopterEvents;
import org.anzheng.adoption.TextRules;
import org.anzheng.adoption.promotions.PromotionFact.PromotionPublished;
import org.anzheng.adoption.promotions.PromotionFact.PromotionWithdrawn;
import org.anzheng.adoption.records.Sector;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 采信推广: lists drafted with warnings, published for everybody, replaced or withdrawn for a reason.
 */
@NamedInterface("promotions")
@Service
@Transactional
public class PromotionLists {

  private final PromotionStore store;
  private final PromotionDesk desk;
  private final AdopterEvents events;

  PromotionLists(PromotionStore store, PromotionDesk desk, AdopterEvents events) {
    this.store = store;
    this.desk = desk;
    this.events = events;
  }

  /** 起草; returns the number. */
  public String begin(PromotionForm form, Actor actor) {
    Role department = BEGIN.roleOf(actor);
    desk.check(form);
    String number = events.number("TG", desk.today().getYear());
    store.insert(draft(number, 1, actor.organisation(), department, form, actor));
    return number;
  }

  /** 修改: the draft, or the draft of the next version of what was published. */
  public void save(String number, PromotionForm form, Actor actor) {
    versions(number, actor);
    store.lock(number);
    PromotionList newest = versions(number, actor).getFirst();
    desk.check(form);
    if (EDIT.isOpenTo(actor, newest.status())) {
      store.update(newest.with(form, desk.now()), newest.status());
      return;
    }
    store.insert(
        draft(
            number, newest.version() + 1, newest.organisation(), newest.department(), form, actor));
  }

  /**
   * 发布: refused for whatever prefers a body, a supplier or a place.
   *
   * @param reason why it takes the place of the version before, if there is one in force
   */
  public void publish(String number, String reason, Actor actor) {
    versions(number, actor);
    store.lock(number);
    List<PromotionList> versions = versions(number, actor);
    PromotionList draft = versions.getFirst();
    PromotionStatus next = PUBLISH.apply(draft.status(), actor);
    Optional<PromotionList> before = current(versions);
    if (before.isPresent()) {
      Refusal.ifAny(TextRules.line("reason", reason).toList());
    }
    desk.checkPublication(draft.form());
    Instant now = desk.now();
    before.ifPresent(old ->
        store.update(
            old.ended(SUPERSEDE.apply(old.status(), actor), reason.strip(), now), old.status()));
    store.update(draft.published(next, now), draft.status());
    String why = before.isPresent() ? reason.strip() : "";
    events.announce(
        new PromotionPublished(
            Act.of(actor, PUBLISH, now),
            number,
            draft.version(),
            draft.form(),
            before.map(PromotionList::version),
            why),
        number,
        why);
  }

  /** 撤回: stays readable, marked, with the reason. */
  public void withdraw(String number, String reason, Actor actor) {
    List<PromotionList> versions = versions(number, actor);
    PromotionList current = current(versions).orElse(versions.getFirst());
    PromotionStatus next = WITHDRAW.apply(current.status(), actor);
    Refusal.ifAny(TextRules.line("reason", reason).toList());
    Instant now = desk.now();
    store.update(current.ended(next, reason.strip(), now), current.status());
    events.announce(
        new PromotionWithdrawn(
            Act.of(actor, WITHDRAW, now), number, current.version(), reason.strip()),
        number,
        reason.strip());
  }

  /** What there is to say against a form. */
  @Transactional(readOnly = true)
  public List<PromotionNote> notes(PromotionForm form) {
    return desk.notes(form);
  }

  /** The newest version of each of the actor's department. */
  @Transactional(readOnly = true)
  public List<PromotionList> of(Actor actor) {
    BEGIN.roleOf(actor);
    return store.of(actor.roles());
  }

  /** Every version of one of the actor's department, newest first; never empty. */
  @Transactional(readOnly = true)
  public List<PromotionList> versions(String number, Actor actor) {
    EDIT.roleOf(actor);
    List<PromotionList> found = store.versions(number);
    if (found.isEmpty() || !actor.has(found.getFirst().department())) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
    return found;
  }

  /** What anybody may read of one: every version that was published, newest first. */
  @Transactional(readOnly = true)
  public List<PromotionList> published(String number) {
    return store.versions(number).stream().filter(v -> v.status().isPublic()).toList();
  }

  /** What anybody may read: the newest version of each list, newest first. */
  @Transactional(readOnly = true)
  public List<PromotionList> published() {
    return store.published();
  }

  /**
   * The lists in effect today that speak of one of these sectors in this province.
   *
   * @param sectors none where it is not known: then lists of every sector
   * @param province its code; empty where it is not known
   */
  @Transactional(readOnly = true)
  public List<PromotionList> speakingOf(Set<Sector> sectors, Optional<String> province) {
    return store.published().stream()
        .filter(list -> list.inEffect(desk.today()))
        .filter(list -> touches(list.form().sectors(), sectors))
        .filter(list -> touches(list.form().areas(), province.map(Set::of).orElse(Set.of())))
        .toList();
  }

  private static <T> boolean touches(Set<T> addressed, Set<T> ours) {
    return addressed.isEmpty() || ours.isEmpty() || addressed.stream().anyMatch(ours::contains);
  }

  private static Optional<PromotionList> current(List<PromotionList> versions) {
    return versions.stream()
        .filter(version -> version.status() == PromotionStatus.PUBLISHED)
        .findFirst();
  }

  private PromotionList draft(
      String number,
      int version,
      UUID organisation,
      Role department,
      PromotionForm form,
      Actor actor) {
    return new PromotionList(
        number,
        version,
        organisation,
        department,
        form,
        BEGIN.begin(actor),
        desk.now(),
        Optional.empty(),
        Optional.empty(),
        "");
  }
}
