package org.anzheng.supervision.allegations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.supervision.allegations.AllegationFact.VaultUsed;

/**
 * 身份开启申请: that somebody asked to see who reported, and what the second person said.
 *
 * @param askedBy the account that asked
 * @param openUntil when it closes again; empty before it was allowed
 * @param looks how often it was looked into
 */
public record VaultOpening(
    UUID id,
    String allegation,
    UUID askedBy,
    Instant askedAt,
    String reason,
    VaultStatus status,
    Optional<Instant> openUntil,
    int looks,
    int version) {

  /** Whether the account may look now. */
  public boolean isOpenTo(UUID account, Instant now) {
    return askedBy.equals(account) && openUntil.filter(now::isBefore).isPresent();
  }

  VaultUsed use(VaultTransition transition, String note, Actor actor, Instant now) {
    transition.apply(status, actor);
    return new VaultUsed(Act.of(actor, transition, now), allegation, id, transition.name(), note);
  }
}
