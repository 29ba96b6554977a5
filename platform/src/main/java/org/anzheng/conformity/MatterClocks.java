package org.anzheng.conformity;

import static org.anzheng.scheme.ParameterKey.MARK_REVOCATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Component;

/** 期限起止: starts and stops the clocks of a matter as its status changes. */
@Component
class MatterClocks {

  static final String LIMIT = "mark.limit";

  private static final String SUBJECT = "matter/";

  private final Deadlines deadlines;
  private final Parameters parameters;
  private final WorkingCalendar calendar;

  MatterClocks(Deadlines deadlines, Parameters parameters, WorkingCalendar calendar) {
    this.deadlines = deadlines;
    this.parameters = parameters;
    this.calendar = calendar;
  }

  /** The last day of a term that begins after {@code day}. */
  LocalDate after(ParameterKey key, LocalDate day) {
    return parameters.on(day).row(key).term().after(day, calendar);
  }

  /** The last day of the clock of a status that is reached on {@code day}. */
  Optional<LocalDate> dueIn(MatterStatus status, LocalDate day) {
    return MatterClock.in(status).map(clock -> after(clock.parameter(), day));
  }

  /** Starts the clock of a matter that begins. */
  void begun(Matter<?> matter) {
    start(matter);
    if (matter.status() == MarkCheckStatus.CORRECTION_ASKED) {
      start(
          matter,
          LIMIT,
          after(MARK_REVOCATION, ChinaTime.dateOf(matter.openedAt())),
          "reporting-norm:4",
          Role.DECISION_MAKER);
    }
  }

  /** Stops the clock of the status left and starts that of the status reached. */
  void moved(Matter<?> before, Matter<?> after) {
    if (before.status() != after.status()) {
      MatterClock.in(before.status())
          .ifPresent(clock -> deadlines.meet(subject(before), clock.kind()));
      start(after);
    }
    if (after.status().closed()) {
      deadlines.meet(subject(after), LIMIT);
    }
  }

  /** The matter number in a deadline's subject; empty when it is about something else. */
  static Optional<String> numberOf(String subject) {
    return subject.startsWith(SUBJECT)
        ? Optional.of(subject.substring(SUBJECT.length()))
        : Optional.empty();
  }

  private void start(Matter<?> matter) {
    MatterClock.in(matter.status())
        .ifPresent(clock ->
            matter
                .due()
                .ifPresent(due ->
                    start(
                        matter,
                        clock.kind(),
                        due,
                        clock.basis(),
                        matter.status().awaiting().stream().sorted().findFirst().orElseThrow())));
  }

  private void start(
      Matter<?> matter, String kind, LocalDate lastDay, String basis, Role awaiting) {
    Instant due = ChinaTime.endOf(lastDay);
    deadlines.start(
        new DeadlineStart(
            subject(matter),
            kind,
            due,
            basis,
            awaiting == Role.APPLICANT ? matter.holder() : matter.body(),
            awaiting));
  }

  private static String subject(Matter<?> matter) {
    return SUBJECT + matter.number();
  }
}
