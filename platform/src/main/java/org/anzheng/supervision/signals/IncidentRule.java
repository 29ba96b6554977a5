package org.anzheng.supervision.signals;

import static org.anzheng.scheme.ParameterKey.INCIDENT_ASSESSMENT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.anzheng.conformity.Matter;
import org.anzheng.conformity.MatterKind;
import org.anzheng.conformity.MatterSearch;
import org.anzheng.kernel.Basis;
import org.springframework.stereotype.Component;

/**
 * 事件未跟进: an incident of a holder whose clock ran out at the body or the holder. Whether to suspend
 * is another rule's.
 */
@Component
@Basis("opinion:7")
class IncidentRule implements RuleCheck {

  private final MatterSearch matters;

  IncidentRule(MatterSearch matters) {
    this.matters = matters;
  }

  @Override
  public List<Sighting> look(Round round) {
    long days = round.value(INCIDENT_ASSESSMENT);
    return matters.overdue(round.only()).stream()
        .flatMap(matter -> check(matter, round.today(), days).stream())
        .toList();
  }

  static Optional<Sighting> check(Matter<?> matter, LocalDate today, long days) {
    return matter.kind() != MatterKind.INCIDENT
            || !matter.overdueOn(today)
            || MissingActs.isConsidered(matter, today)
        ? Optional.empty()
        : matter
            .due()
            .map(due ->
                Sighting.ofCertificate(
                        RiskRule.INCIDENT_NOT_FOLLOWED,
                        matter.certificate(),
                        matter.number() + " " + due,
                        days + ChronoUnit.DAYS.between(due, today),
                        days)
                    .showing("certificate/" + matter.certificate(), "matter/" + matter.number()));
  }
}
