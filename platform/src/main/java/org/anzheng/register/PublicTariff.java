package org.anzheng.register;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.bodies.Tariff;

/**
 * 公示收费: one version of what a body charges.
 *
 * @param until last day on which it holds; empty while no later version is published; before its
 *     first day when a later version took its place before it ever held
 */
public record PublicTariff(String approvalNo, Tariff tariff, Optional<LocalDate> until) {

  /** Whether it holds on a day. */
  public boolean holds(LocalDate day) {
    return !tariff.effectiveFrom().isAfter(day) && until.filter(day::isAfter).isEmpty();
  }

  /** Whether a later version took its place before it ever held. */
  public boolean replacedBefore() {
    return until.filter(tariff.effectiveFrom()::isAfter).isPresent();
  }
}
