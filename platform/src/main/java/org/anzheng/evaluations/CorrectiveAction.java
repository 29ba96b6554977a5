package org.anzheng.evaluations;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 纠正措施: cause, correction and action of the client. */
@NamedInterface("reads")
public record CorrectiveAction(
    String cause, String correction, String action, List<UUID> evidence) {
  public CorrectiveAction {
    evidence = List.copyOf(evidence);
  }
}
