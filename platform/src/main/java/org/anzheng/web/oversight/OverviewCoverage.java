package org.anzheng.web.oversight;

import static org.anzheng.web.oversight.OversightWords.WORD;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.parties.Divisions;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.supervision.inspections.InspectionStatus;
import org.anzheng.supervision.offices.Authorities;
import org.anzheng.supervision.offices.Authority;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.anzheng.supervision.proceedings.ProceedingSearch;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Bar;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 检查覆盖面: how many of the approved bodies of each province were inspected within a year. */
@Component
class OverviewCoverage {

  private final BodyDirectory bodies;
  private final ProceedingSearch proceedings;
  private final Authorities authorities;
  private final OversightWords words;
  private final Divisions divisions;
  private final Clock clock;

  OverviewCoverage(
      BodyDirectory bodies,
      ProceedingSearch proceedings,
      Authorities authorities,
      OversightWords words,
      Divisions divisions,
      Clock clock) {
    this.bodies = bodies;
    this.proceedings = proceedings;
    this.authorities = authorities;
    this.words = words;
    this.divisions = divisions;
    this.clock = clock;
  }

  /** Bodies of a province. */
  private record Covered(int inspected, int not) {

    Covered plus(boolean one) {
      return one ? new Covered(inspected + 1, not) : new Covered(inspected, not + 1);
    }

    int all() {
      return inspected + not;
    }
  }

  Sheet.Chart of(Actor actor, View view) {
    Map<String, Covered> covered = covered(actor);
    return new Sheet.Chart(
        new Sheet.Table(
            view.text(WORD + "covered"),
            OversightWords.heads(view, "division", "covered.bodies", "covered.inspected", "share"),
            covered.entrySet().stream()
                .map(e ->
                    List.of(
                        Cell.link(
                            name(e.getKey(), view), OversightWords.home(view) + "/inspections"),
                        Cell.of(Integer.toString(e.getValue().all())),
                        Cell.of(Integer.toString(e.getValue().inspected())),
                        Cell.of(100 * e.getValue().inspected() / e.getValue().all() + "%")))
                .toList(),
            view.text(WORD + "none")),
        List.of(view.text(WORD + "covered.inspected"), view.text(WORD + "covered.not")),
        covered.entrySet().stream().map(e -> bar(e.getKey(), e.getValue(), view)).toList());
  }

  private Map<String, Covered> covered(Actor actor) {
    Authority authority = authorities.of(actor);
    List<BodySummary> approved =
        bodies.all().stream().filter(body -> !body.standing().ended()).toList();
    Map<UUID, OrganisationSummary> seats =
        words.names(approved.stream().map(BodySummary::organisation).toList());
    Set<UUID> inspected = inspected(actor);
    Map<String, Covered> covered = new TreeMap<>();
    for (OrganisationSummary seat : seats.values()) {
      if (authority.covers(seat.division())) {
        covered.merge(
            seat.division().substring(0, 2) + "0000",
            new Covered(0, 0).plus(inspected.contains(seat.id())),
            (before, one) -> before.plus(one.inspected() > 0));
      }
    }
    return covered;
  }

  /** Whoever answered an inspection that the reader may see, opened within a year. */
  private Set<UUID> inspected(Actor actor) {
    Instant since = ChinaTime.startOf(ChinaTime.dateOf(clock.instant()).minusYears(1));
    return proceedings.of(actor, ProceedingKind.INSPECTION, InspectionStatus.class).stream()
        .filter(inspection -> inspection.openedAt().isAfter(since))
        .map(Proceeding::party)
        .collect(Collectors.toSet());
  }

  private Bar bar(String division, Covered covered, View view) {
    return new Bar(
        name(division, view),
        List.of(BigDecimal.valueOf(covered.inspected()), BigDecimal.valueOf(covered.not())),
        covered.inspected() + " / " + covered.all());
  }

  private String name(String division, View view) {
    return divisions
        .find(division)
        .map(d -> view.either(d.name(), d.nameEn().isBlank() ? d.name() : d.nameEn()))
        .orElse(division);
  }
}
