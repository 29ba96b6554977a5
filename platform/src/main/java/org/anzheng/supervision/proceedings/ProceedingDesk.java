package org.anzheng.supervision.proceedings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anzheng.archive.Files;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.PublicLeaf;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.supervision.offices.LocatedSubject;
import org.springframework.stereotype.Component;

/** 监管办理台: finds proceedings for whose they are, records what was decided, keeps their clocks. */
@Component
public class ProceedingDesk {

  private final ProceedingStore store;
  private final ProceedingEvents events;
  private final ProceedingPapers papers;
  private final ProceedingClocks clocks;
  private final ProceedingNotices notices;
  private final ProceedingAccess access;
  private final Files files;
  private final Journal journal;
  private final Clock clock;

  ProceedingDesk(
      ProceedingStore store,
      ProceedingEvents events,
      ProceedingPapers papers,
      ProceedingClocks clocks,
      ProceedingNotices notices,
      ProceedingAccess access,
      Files files,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.events = events;
    this.papers = papers;
    this.clocks = clocks;
    this.notices = notices;
    this.access = access;
    this.files = files;
    this.journal = journal;
    this.clock = clock;
  }

  /** The business time. */
  public Instant now() {
    return clock.instant();
  }

  /** The business day. */
  public LocalDate today() {
    return ChinaTime.dateOf(now());
  }

  /** The last day of a term that begins after a day. */
  public LocalDate after(ParameterKey key, LocalDate day) {
    return clocks.after(key, day);
  }

  /** One of a kind with all that is on record, whoever asks. */
  public <S extends Enum<S> & ProceedingStatus> ProceedingFile<S> file(
      String number, ProceedingKind kind, Class<S> statuses) {
    return store
        .find(number, kind, statuses)
        .map(found -> new ProceedingFile<>(found, papers.of(number), events.of(number)))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** One that the actor's organisation carries out or answers. */
  public <S extends Enum<S> & ProceedingStatus> ProceedingFile<S> own(
      String number, ProceedingKind kind, Class<S> statuses, Actor actor) {
    ProceedingFile<S> found = file(number, kind, statuses);
    if (!found.proceeding().isOpenTo(actor.organisation())) {
      throw new Refusal(
          access.reads(actor.organisation(), found.proceeding())
              ? ProceedingRefusal.NOT_YOURS
              : KernelRefusal.NOT_FOUND);
    }
    return found;
  }

  /** Objects to files that are not the actor's own. */
  public List<Objection> evidence(List<UUID> named, Actor actor) {
    return named.stream().allMatch(id -> files.find(id, actor.organisation()).isPresent())
        ? List.of()
        : List.of(Objection.toField("file.evidence", ProceedingRefusal.NOT_YOUR_FILE));
  }

  /** Begins one of which the public reads nothing; its number. */
  public <S extends Enum<S> & ProceedingStatus> String begin(
      ProceedingKind kind,
      ProceedingTransition<S> transition,
      LocatedSubject subject,
      UUID organisation,
      ProceedingForm form,
      Actor actor) {
    return begin(
        kind,
        transition,
        subject,
        organisation,
        form,
        Optional.empty(),
        number -> Optional.empty(),
        actor);
  }

  /** Begins one; its number. */
  public <S extends Enum<S> & ProceedingStatus> String begin(
      ProceedingKind kind,
      ProceedingTransition<S> transition,
      LocatedSubject subject,
      UUID organisation,
      ProceedingForm form,
      Optional<LocalDate> stated,
      Function<String, Optional<PublicLeaf>> leaf,
      Actor actor) {
    S first = transition.begin(actor);
    LocalDate today = today();
    Proceeding<S> fresh =
        Proceeding.fresh(
            kind.number(today.getYear(), store.nextNumber()),
            kind,
            organisation,
            subject,
            first,
            now(),
            clocks.dueIn(first, today, stated));
    store.insert(fresh);
    clocks.begun(fresh);
    Optional<ProceedingForm> filed = Optional.of(form);
    Optional<PublicLeaf> shown = leaf.apply(fresh.number());
    announce(fresh, fresh.begun(transition), transition, filed, shown, actor);
    return fresh.number();
  }

  /** Records a step with what was handed in. */
  public <S extends Enum<S> & ProceedingStatus> Proceeding<S> record(
      Proceeding<S> before, ProceedingTransition<S> transition, ProceedingForm form, Actor actor) {
    return record(before, transition, Optional.of(form), Optional.empty(), Optional.empty(), actor);
  }

  /** Records a step without anything. */
  public <S extends Enum<S> & ProceedingStatus> Proceeding<S> record(
      Proceeding<S> before, ProceedingTransition<S> transition, Actor actor) {
    return record(before, transition, Optional.empty(), Optional.empty(), Optional.empty(), actor);
  }

  /**
   * Records a step.
   *
   * @param stated last day of the clock that begins, where a form states it
   * @param leaf what the log says of it in public
   */
  public <S extends Enum<S> & ProceedingStatus> Proceeding<S> record(
      Proceeding<S> before,
      ProceedingTransition<S> transition,
      Optional<? extends ProceedingForm> form,
      Optional<LocalDate> stated,
      Optional<PublicLeaf> leaf,
      Actor actor) {
    ProceedingStep step = before.step(transition, actor);
    S next = transition.apply(before.status(), actor);
    Optional<LocalDate> due =
        next == before.status() ? stated.or(before::due) : clocks.dueIn(next, today(), stated);
    Proceeding<S> after = before.after(next, due);
    store.update(after);
    clocks.moved(before, after);
    announce(after, step, transition, form, leaf, actor);
    return after;
  }

  /** Starts a clock beside that of the status; its time is counted from a day. */
  public void start(Proceeding<?> proceeding, ProceedingClock kind, LocalDate from) {
    clocks.start(proceeding, kind, clocks.after(kind.parameter().orElseThrow(), from));
  }

  /** Stops it. */
  public void meet(Proceeding<?> proceeding, ProceedingClock kind) {
    clocks.meet(proceeding, kind);
  }

  private void announce(
      Proceeding<?> after,
      ProceedingStep step,
      ProceedingTransition<?> transition,
      Optional<? extends ProceedingForm> form,
      Optional<PublicLeaf> leaf,
      Actor actor) {
    ProceedingMoved fact =
        new ProceedingMoved(Act.of(actor, transition, now()), step, form.map(papers::hash), leaf);
    events.append(fact);
    form.ifPresent(filed -> papers.append(fact, filed));
    journal.announce(fact);
    notices.of(after, transition, form.map(ProceedingForm::summary).orElse(""), fact.act());
  }
}
