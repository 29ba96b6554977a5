package org.anzheng.conformity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.certification.CaseType;
import org.anzheng.conformity.ConformityFact.MatterMoved;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/**
 * 持续符合事项: one matter of a certificate between its holder and its body, as it stands.
 *
 * @param chain record chain of the certificate's lineage
 * @param due last day of the clock that runs now, or ran out
 * @param lateDays how many days after the time limit it was handed in
 * @param caseType what kind of case about the certificate has to follow
 * @param caseNumber the case that follows
 * @param version for optimistic locking
 * @param <S> the statuses of its kind
 */
@NamedInterface("reads")
public record Matter<S extends Enum<S> & MatterStatus>(
    String number,
    MatterKind kind,
    String certificate,
    String chain,
    UUID holder,
    UUID body,
    S status,
    Instant openedAt,
    Optional<LocalDate> due,
    int lateDays,
    Optional<CaseType> caseType,
    Optional<String> caseNumber,
    int version) {

  /** Whether the clock of an open matter has run out. */
  public boolean overdueOn(LocalDate day) {
    return !status.closed() && due.filter(day::isAfter).isPresent();
  }

  /** Whether an organisation is a party to it. */
  public boolean isParty(UUID organisation) {
    return organisation.equals(holder) || organisation.equals(body);
  }

  /** The step that a transition makes from here, or a refusal: duty first, then state. */
  MatterStep step(Transition<S> transition, Actor actor) {
    return step(transition, Optional.of(status.name()), transition.apply(status, actor));
  }

  /** The step that begins it. */
  MatterStep begun(Transition<S> transition) {
    return step(transition, Optional.empty(), status);
  }

  /** The same matter after a fact. */
  Matter<S> after(ConformityFact fact, Optional<LocalDate> nextDue) {
    Optional<MatterMoved> moved = fact instanceof MatterMoved m ? Optional.of(m) : Optional.empty();
    return new Matter<>(
        number,
        kind,
        certificate,
        chain,
        holder,
        body,
        Enum.valueOf(status.getDeclaringClass(), fact.step().to()),
        openedAt,
        nextDue,
        fact.lateDays().orElse(lateDays),
        moved.flatMap(MatterMoved::caseType).or(() -> caseType),
        moved.flatMap(MatterMoved::caseNumber).or(() -> caseNumber),
        version + 1);
  }

  private MatterStep step(Transition<S> transition, Optional<String> from, S to) {
    return new MatterStep(
        number, kind, certificate, chain, holder, body, transition.name(), from, to.name());
  }
}
