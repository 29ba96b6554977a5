package org.anzheng.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 期限: starts, stops, ends and passes legal clocks. */
@Service
@Transactional
public class Deadlines {

  private final DeadlineStore store;
  private final DeadlineRunner runner;
  private final WorkingCalendar calendar;
  private final Clock clock;

  Deadlines(DeadlineStore store, DeadlineRunner runner, WorkingCalendar calendar, Clock clock) {
    this.store = store;
    this.runner = runner;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Starts a clock; one that already runs for the same subject and kind is set to the new time. */
  public void start(DeadlineStart start) {
    startAll(List.of(start));
  }

  /** Starts many clocks at once, each for another subject or of another kind. */
  public void startAll(Collection<DeadlineStart> starts) {
    store.start(starts, clock.instant());
  }

  /** Stops the clock, since what was awaited has happened; does nothing when none runs. */
  public void meet(String subject, String kind) {
    store.meet(subject, kind);
  }

  /**
   * 中止: the clock stands still, since it is not the turn of whom it runs against; it keeps the days
   * it has left. Does nothing when none runs.
   */
  public void pause(String subject, String kind) {
    Instant now = clock.instant();
    store
        .lockOpen(subject, kind)
        .filter(running -> running.pause().isEmpty())
        .ifPresent(running -> store.pause(subject, kind, now, left(running, now).count()));
  }

  /**
   * 恢复计时: a clock that stood still goes on with the days it had left.
   *
   * @return when it passes now; empty when none stood still
   */
  public Optional<Instant> resume(String subject, String kind) {
    Instant now = clock.instant();
    return store
        .lockOpen(subject, kind)
        .flatMap(open -> open.pause().map(pause -> goOn(open, pause, now)));
  }

  /**
   * Passes every deadline that is due, earliest first, each in a transaction of its own, and then
   * gives the warnings that are due. Several servers may do this at once.
   *
   * @return how many passed
   */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public int runDue(Instant now) {
    return runner.runDue(now);
  }

  private Instant goOn(RunningDeadline paused, DeadlinePause pause, Instant now) {
    DaysOfDeadline kept = new DaysOfDeadline(pause.daysLeft(), paused.workingDays());
    LocalDate lastDay = kept.after(ChinaTime.dateOf(now), calendar);
    Instant due = ChinaTime.endOf(lastDay);
    store.resume(paused.subject(), paused.kind(), due, now);
    return due;
  }

  private DaysOfDeadline left(RunningDeadline running, Instant now) {
    return DaysOfDeadline.between(
        ChinaTime.dateOf(now), running.lastDay(), running.workingDays(), calendar);
  }
}
