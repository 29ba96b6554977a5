package org.anzheng.supervision.draws;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 抽取对象与检查结果: one object drawn, who inspects it, and what was found.
 *
 * @param place in the order of the draw, from 1
 * @param inspectors codes
 * @param result empty until it is recorded
 */
@NamedInterface("reads")
public record InspectionResult(
    String plan, int place, String object, List<String> inspectors, Optional<Recorded> result) {

  public InspectionResult {
    inspectors = List.copyOf(inspectors);
  }

  /** 已公开的结果. */
  @NamedInterface("reads")
  public record Recorded(
      InspectionOutcome outcome, LocalDate inspectedOn, LocalDate publishedOn, String note) {}

  /** Whether the last day of publication passed without a result. */
  public boolean overdue(LocalDate due, LocalDate today) {
    return result.isEmpty() && today.isAfter(due);
  }
}
