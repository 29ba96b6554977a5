package org.anzheng.adoption.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.adoption.AdoptionAct;
import org.anzheng.adoption.AdoptionRefusal;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.register.Holding;
import org.anzheng.register.Holdings;
import org.anzheng.register.OwnNumbers;
import org.anzheng.register.PublicRegister;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 关注清单: which suppliers and certificates an adopter watches. */
@NamedInterface("watch")
@Service
@Transactional
public class Watches {

  /** The most one adopter can watch. */
  public static final int MOST = 5000;

  private static final int LONGEST_NOTE = 200;
  private static final int SHOWN = 30;

  private final WatchStore store;
  private final NewsStore news;
  private final Holdings holdings;
  private final PublicRegister register;
  private final Clock clock;

  Watches(
      WatchStore store, NewsStore news, Holdings holdings, PublicRegister register, Clock clock) {
    this.store = store;
    this.news = news;
    this.holdings = holdings;
    this.register = register;
    this.clock = clock;
  }

  /**
   * Watches certificates and suppliers from now on.
   *
   * @param typed numbers, also those of a body's own system, and credit codes, as people type them
   * @return how many were named, each counted once
   */
  @Basis("opinion:9")
  public int add(List<String> typed, String note, Actor actor) {
    AdoptionAct.KEEP_WATCHES.by(actor);
    Set<String> named = new LinkedHashSet<>();
    typed.stream().map(WatchKind::normalise).filter(t -> !t.isEmpty()).forEach(named::add);
    OwnNumbers own =
        register.ownNumbers(named.stream().filter(n -> WatchKind.of(n).isEmpty()).toList());
    Refusal.ifAny(objections(named, own, note));
    Set<String> targets = new LinkedHashSet<>();
    named.forEach(n -> targets.add(WatchKind.of(n).isPresent() ? n : own.of(n).getFirst()));
    store.lock(actor.organisation());
    Set<String> all = new LinkedHashSet<>(targets);
    store.of(actor.organisation()).forEach(watch -> all.add(watch.target()));
    if (all.size() > MOST) {
      throw new Refusal(AdoptionRefusal.TOO_MANY_WATCHES, MOST);
    }
    Instant now = clock.instant();
    targets.forEach(target ->
        store.insert(
            actor.organisation(), WatchKind.of(target).orElseThrow(), target, note.strip(), now));
    return targets.size();
  }

  /** Watches it no longer. */
  public void end(UUID id, Actor actor) {
    AdoptionAct.KEEP_WATCHES.by(actor);
    if (store.end(id, actor.organisation(), clock.instant()) == 0) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
  }

  /** What the actor's organisation watches, with what the register shows of it. */
  @Transactional(readOnly = true)
  public List<Watch> of(Actor actor) {
    List<Watch> watches = store.of(actor.organisation());
    List<Holding> found =
        holdings.of(targets(watches, WatchKind.CERTIFICATE), targets(watches, WatchKind.SUPPLIER));
    return watches.stream()
        .map(watch -> watch.showing(found.stream().filter(watch::covers).toList()))
        .toList();
  }

  /** One watch by its target, as programs ask for it after they made it. */
  @Transactional(readOnly = true)
  public Optional<Watch> find(String target, Actor actor) {
    return of(actor).stream()
        .filter(watch -> watch.target().equals(WatchKind.normalise(target)))
        .findFirst();
  }

  /** What the actor's organisation was told last, newest first. */
  @Transactional(readOnly = true)
  public List<NewsItem> news(Actor actor) {
    return news.of(actor.organisation(), SHOWN);
  }

  private static List<Objection> objections(Set<String> targets, OwnNumbers own, String note) {
    List<Objection> wrong = new ArrayList<>();
    if (targets.isEmpty()) {
      wrong.add(Objection.toField("targets", KernelRefusal.REQUIRED));
    }
    targets.stream()
        .filter(target -> WatchKind.of(target).isEmpty() && own.of(target).size() != 1)
        .limit(20)
        .map(target -> unclear(target, own.of(target)))
        .forEach(wrong::add);
    if (note.length() > LONGEST_NOTE) {
      wrong.add(Objection.toField("note", KernelRefusal.TOO_LONG, LONGEST_NOTE));
    }
    return wrong;
  }

  private static Objection unclear(String target, List<String> candidates) {
    return candidates.isEmpty()
        ? Objection.toField("targets", AdoptionRefusal.NEITHER_NUMBER_NOR_CODE, cut(target))
        : Objection.toField(
            "targets",
            AdoptionRefusal.AMBIGUOUS_NUMBER,
            cut(target),
            String.join(", ", candidates));
  }

  private static String cut(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private static List<String> targets(List<Watch> watches, WatchKind kind) {
    return watches.stream().filter(w -> w.kind() == kind).map(Watch::target).toList();
  }
}
