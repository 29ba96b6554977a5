package org.anzheng.supervision.proceedings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Transition;
import org.anzheng.supervision.offices.LocatedSubject;
import org.anzheng.supervision.offices.SubjectKind;

/**
 * 监管事项: an inspection, a penalty case or an order as it stands.
 *
 * @param organisation the department or office in whose name it is carried out
 * @param subject as its kind is identified
 * @param party the organisation that answers
 * @param due last day of the clock that runs now, or ran out
 * @param version for optimistic locking
 * @param <S> the statuses of its kind
 */
public record Proceeding<S extends Enum<S> & ProceedingStatus>(
    String number,
    ProceedingKind kind,
    UUID organisation,
    SubjectKind subjectKind,
    String subject,
    UUID party,
    S status,
    Instant openedAt,
    Optional<LocalDate> due,
    int version) {

  /** One in its first status. */
  static <S extends Enum<S> & ProceedingStatus> Proceeding<S> fresh(
      String number,
      ProceedingKind kind,
      UUID organisation,
      LocatedSubject subject,
      S first,
      Instant now,
      Optional<LocalDate> due) {
    return new Proceeding<>(
        number,
        kind,
        organisation,
        subject.kind(),
        subject.id(),
        subject.party(),
        first,
        now,
        due,
        1);
  }

  /** Whether the clock of an open one has run out. */
  public boolean overdueOn(LocalDate day) {
    return !status.closed() && due.filter(day::isAfter).isPresent();
  }

  /** Whether an organisation carries it out, or answers it and may read it by now. */
  public boolean isOpenTo(UUID reader) {
    return reader.equals(organisation) || reader.equals(party) && status.isOpenToParty();
  }

  /** Where its deadlines and its notices belong. */
  public String key() {
    return kind.noun() + "/" + number;
  }

  /** The step that a transition makes from here, or a refusal: duty first, then state. */
  ProceedingStep step(Transition<S> transition, Actor actor) {
    return step(transition, Optional.of(status.name()), transition.apply(status, actor));
  }

  /** The step that begins it. */
  ProceedingStep begun(Transition<S> transition) {
    return step(transition, Optional.empty(), status);
  }

  Proceeding<S> after(S next, Optional<LocalDate> nextDue) {
    return new Proceeding<>(
        number,
        kind,
        organisation,
        subjectKind,
        subject,
        party,
        next,
        openedAt,
        nextDue,
        version + 1);
  }

  private ProceedingStep step(Transition<S> transition, Optional<String> from, S to) {
    return new ProceedingStep(
        number,
        kind,
        organisation,
        subjectKind,
        subject,
        party,
        transition.name(),
        from,
        to.name());
  }
}
