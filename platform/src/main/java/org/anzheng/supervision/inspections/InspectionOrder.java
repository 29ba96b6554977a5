package org.anzheng.supervision.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.supervision.proceedings.ProceedingForm;

/**
 * 检查任务书: what is inspected why, how, when and by whom.
 *
 * @param reference number of what it comes from; of a drawn object plan and place, as {@code
 *     SJ-2026-0001/3}
 * @param announced whether the party is told before
 * @param inspectors accounts, two at least
 */
public record InspectionOrder(
    InspectionWay way,
    InspectionSource source,
    String reference,
    boolean announced,
    LocalDate plannedOn,
    List<UUID> inspectors,
    String purpose)
    implements ProceedingForm {

  public InspectionOrder {
    inspectors = List.copyOf(inspectors);
  }

  /** 抽取计划与序号 of a drawn object; empty for any other. */
  Optional<Drawn> drawn() {
    int slash = reference.lastIndexOf('/');
    if (source != InspectionSource.DRAW || slash < 0) {
      return Optional.empty();
    }
    String place = reference.substring(slash + 1);
    return place.matches("[0-9]{1,6}")
        ? Optional.of(new Drawn(reference.substring(0, slash), Integer.parseInt(place)))
        : Optional.empty();
  }

  @Override
  public String summary() {
    return purpose;
  }

  /** 抽取对象. */
  record Drawn(String plan, int place) {}
}
