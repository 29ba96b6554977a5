package org.anzheng.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.bodies.BodyStanding;

/**
 * 机构公示事件: one event in the life of an approval.
 *
 * @param note the reason, as published
 * @param categories codes of the categories it was about; empty when it was about all
 * @param until last day of what was approved or ordered
 */
public record BodyEvent(
    UUID factId,
    String kind,
    Optional<BodyStanding> from,
    BodyStanding to,
    Instant effective,
    Instant decided,
    Instant recorded,
    String note,
    List<String> categories,
    Optional<LocalDate> until) {

  public BodyEvent {
    categories = List.copyOf(categories);
  }

  /** Whether the approval stands otherwise since; else only what it says changed. */
  boolean changesStanding() {
    return !from.equals(Optional.of(to));
  }

  /** Whether it says what is approved, and until when. */
  boolean decidesScope() {
    return kind.equals("BodyApproved") || kind.startsWith("BodyScopeChanged");
  }
}
