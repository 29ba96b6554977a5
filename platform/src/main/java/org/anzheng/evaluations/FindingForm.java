package org.anzheng.evaluations;

import java.util.List;
import java.util.UUID;

/** 审查发现登记. */
public record FindingForm(
    String criterion, FindingResult result, String text, List<UUID> evidence) {
  public FindingForm {
    evidence = List.copyOf(evidence);
  }
}
