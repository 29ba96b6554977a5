package org.anzheng.certificates;

import java.util.List;
import java.util.UUID;

/** 恢复决定: the expiry of the certificate stays as it was. */
public record RestorationOrder(String facts, List<UUID> evidence, DecisionDates dates) {

  public RestorationOrder {
    evidence = List.copyOf(evidence);
  }
}
