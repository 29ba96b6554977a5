package org.anzheng.register;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.anzheng.bodies.BodyStanding;

/**
 * 公示机构已变化: told once the register shows that a body's standing, or that of some of its categories,
 * changed.
 *
 * @param fact identity of what happened
 * @param standing of the whole approval, as it is now
 * @param lost categories revoked alone; empty when it is about the whole approval
 */
public record BodyEntryChanged(
    UUID fact,
    String approvalNo,
    String name,
    String nameEn,
    BodyStanding standing,
    Set<String> lost,
    LocalDate effective) {

  public BodyEntryChanged {
    lost = Set.copyOf(lost);
  }
}
