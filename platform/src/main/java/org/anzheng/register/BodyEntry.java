package org.anzheng.register;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.ScopeItem;

/**
 * 公示机构: an approved body as anybody may see it.
 *
 * @param since first day of the present standing
 */
public record BodyEntry(
    String approvalNo,
    String name,
    String nameEn,
    BodyStanding standing,
    LocalDate since,
    LocalDate validFrom,
    LocalDate validTo,
    List<ScopeItem> scope) {

  public BodyEntry {
    scope = List.copyOf(scope);
  }
}
