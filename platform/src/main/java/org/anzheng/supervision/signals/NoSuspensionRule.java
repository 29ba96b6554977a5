package org.anzheng.supervision.signals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.kernel.Basis;
import org.springframework.stereotype.Component;

/** 逾期仍未暂停或者撤销: a body that should have acted on a certificate and has not. */
@Component
@Basis({"body-measures:21", "regulation:59"})
class NoSuspensionRule implements RuleCheck {

  private final MissingActs missing;

  NoSuspensionRule(MissingActs missing) {
    this.missing = missing;
  }

  @Override
  public List<Sighting> look(Round round) {
    return missing.standing(round).stream()
        .flatMap(act -> check(act, round.today()).stream())
        .toList();
  }

  /** On its last day there is still time. */
  static Optional<Sighting> check(MissingAct act, LocalDate today) {
    return today.isAfter(act.lastDay()) ? Optional.of(sighting(act, today)) : Optional.empty();
  }

  private static Sighting sighting(MissingAct act, LocalDate today) {
    String certificate = "certificate/" + act.certificate();
    return Sighting.ofCertificate(
            RiskRule.NO_SUSPENSION,
            act.certificate(),
            act.key(),
            ChronoUnit.DAYS.between(act.lastDay(), today),
            0)
        .showing(
            Stream.of(certificate, act.reference())
                .distinct()
                .filter(reference -> !reference.startsWith("surveillance/"))
                .toArray(String[]::new));
  }
}
