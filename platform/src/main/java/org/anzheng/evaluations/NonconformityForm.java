package org.anzheng.evaluations;

import java.util.List;
import java.util.UUID;

/** 不符合报告. */
public record NonconformityForm(
    String criterion,
    NonconformityGrade grade,
    String fact,
    String department,
    List<UUID> evidence) {
  public NonconformityForm {
    evidence = List.copyOf(evidence);
  }
}
