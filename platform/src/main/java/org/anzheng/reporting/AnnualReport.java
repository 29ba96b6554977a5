package org.anzheng.reporting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 年报 (F20): what a body did in a year.
 *
 * @param content by the name of the item
 * @param late whether it came after its day
 */
@NamedInterface("reads")
public record AnnualReport(
    UUID body,
    String approvalNo,
    int year,
    Map<String, String> content,
    Optional<LocalDate> submittedOn,
    boolean late) {

  public AnnualReport {
    content = Map.copyOf(content);
  }

  /** What stands at an item. */
  public String text(AnnualItem item) {
    return content.getOrDefault(item.name(), "");
  }
}
