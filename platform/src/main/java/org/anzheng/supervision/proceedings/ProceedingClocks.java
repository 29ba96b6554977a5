package org.anzheng.supervision.proceedings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.ParameterUnit;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Component;

/** 监管期限起止: starts and stops the clocks of a proceeding as its status changes. */
@Component
class ProceedingClocks {

  private final Deadlines deadlines;
  private final Parameters parameters;
  private final WorkingCalendar calendar;

  ProceedingClocks(Deadlines deadlines, Parameters parameters, WorkingCalendar calendar) {
    this.deadlines = deadlines;
    this.parameters = parameters;
    this.calendar = calendar;
  }

  /** The last day of a term that begins after {@code day}. */
  LocalDate after(ParameterKey key, LocalDate day) {
    return parameters.on(day).row(key).term().after(day, calendar);
  }

  /** The last day of the clock of a status that is reached on {@code day}. */
  Optional<LocalDate> dueIn(ProceedingStatus status, LocalDate day, Optional<LocalDate> stated) {
    return status
        .clock()
        .flatMap(clock -> clock.parameter().map(key -> after(key, day)).or(() -> stated));
  }

  /** Starts the clock of the status reached. */
  void begun(Proceeding<?> proceeding) {
    proceeding
        .status()
        .clock()
        .ifPresent(clock -> proceeding.due().ifPresent(due -> start(proceeding, clock, due)));
  }

  /** Stops the clock of the status left and starts that of the status reached. */
  void moved(Proceeding<?> before, Proceeding<?> after) {
    if (before.status() != after.status() || !before.due().equals(after.due())) {
      before.status().clock().ifPresent(clock -> meet(before, clock));
      begun(after);
    }
  }

  /** A clock beside that of the status. */
  void start(Proceeding<?> proceeding, ProceedingClock clock, LocalDate last) {
    Role awaiting =
        clock
            .duty()
            .or(() -> proceeding.status().awaiting().stream().sorted().findFirst())
            .orElse(Role.SYSTEM);
    UUID whose =
        awaiting.serves(OrganisationType.REGULATOR)
            ? proceeding.organisation()
            : proceeding.party();
    deadlines.start(
        new DeadlineStart(
                proceeding.key(),
                clock.kind(),
                ChinaTime.endOf(last),
                clock.basis(),
                whose,
                awaiting)
            .inWorkingDays(inWorkingDays(clock, last)));
  }

  void meet(Proceeding<?> proceeding, ProceedingClock clock) {
    deadlines.meet(proceeding.key(), clock.kind());
  }

  private boolean inWorkingDays(ProceedingClock clock, LocalDate day) {
    return clock
        .parameter()
        .filter(key -> parameters.on(day).row(key).unit() == ParameterUnit.WORKING_DAYS)
        .isPresent();
  }
}
