package org.anzheng.opinions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.archive.Files;
import org.anzheng.archive.StoredFile;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 征求意见: the market regulator asks, each department answers for itself, the limit may pass. */
@Service
@Transactional
public class Opinions {

  private final OpinionStore store;
  private final OpinionSearch search;
  private final OpinionClocks clocks;
  private final Files files;
  private final Journal journal;
  private final Clock clock;

  Opinions(
      OpinionStore store,
      OpinionSearch search,
      OpinionClocks clocks,
      Files files,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.search = search;
    this.clocks = clocks;
    this.files = files;
    this.journal = journal;
    this.clock = clock;
  }

  /** 征求意见 of every department whose duty it is, whatever the category. */
  public List<OpinionView> ask(OpinionSubject subject, LocalDate due, Actor actor) {
    return ask(subject, Set.of(), due, actor);
  }

  /**
   * 征求意见 of every department whose duty covers one of the categories; whoever was asked about this
   * very content before is not asked again.
   *
   * @param due last day to answer
   * @return all requests on this content
   */
  @Basis({"opinion:2", "opinion:4"})
  public List<OpinionView> ask(
      OpinionSubject subject, Set<String> categories, LocalDate due, Actor actor) {
    Instant now = clock.instant();
    Set<Role> asked =
        search.of(subject).stream().map(OpinionView::role).collect(Collectors.toSet());
    List<Role> roles =
        store.onDuty(subject.kind(), categories, ChinaTime.dateOf(now)).stream()
            .filter(role -> !asked.contains(role))
            .toList();
    for (OpinionAsked fact : Opinion.ask(subject, roles, due, actor, now)) {
      store.insert(fact);
      clocks.start(fact);
      journal.announce(fact);
    }
    return search.of(subject);
  }

  /** 答复意见, for the department that was asked. */
  public void give(UUID request, OpinionForm form, Actor actor) {
    OpinionTransition.GIVE.roleOf(actor);
    Opinion opinion =
        store
            .find(request)
            .filter(found -> actor.has(found.role()))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    Optional<String> hash =
        form.file().flatMap(file -> files.find(file, actor.organisation())).map(StoredFile::sha256);
    OpinionGiven fact = opinion.give(form, hash, actor, clock.instant());
    store.save(fact);
    clocks.stop(fact);
    journal.announce(fact);
  }

  /** 撤回征求: what was not answered yet, since the content changed or was given up. */
  public void recall(OpinionSubjectKind kind, String id, Actor actor) {
    OpinionTransition.RECALL.roleOf(actor);
    for (Opinion opinion : store.openOn(kind, id)) {
      OpinionRecalled fact = opinion.recall(actor, clock.instant());
      store.close(fact, OpinionTransition.RECALL);
      clocks.stop(fact);
      journal.announce(fact);
    }
  }

  /** 逾期: called when the reply limit passes. */
  void lapse(UUID request) {
    Actor system = Actor.system();
    store
        .find(request)
        .filter(opinion -> OpinionTransition.LAPSE.isOpenTo(system, opinion.status()))
        .map(opinion -> opinion.lapse(system, clock.instant()))
        .ifPresent(fact -> {
          store.close(fact, OpinionTransition.LAPSE);
          journal.announce(fact);
        });
  }
}
