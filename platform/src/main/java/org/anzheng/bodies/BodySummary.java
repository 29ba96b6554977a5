package org.anzheng.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 认证机构: an approved body as everybody may see it.
 *
 * @param approvalNo 批准号
 * @param name the name on the approval
 * @param standingSince first day of the present standing
 * @param validTo last day of the approval
 */
@NamedInterface("reads")
public record BodySummary(
    UUID organisation,
    String approvalNo,
    String name,
    String nameEn,
    BodyStanding standing,
    LocalDate standingSince,
    List<ScopeItem> scope,
    LocalDate validFrom,
    LocalDate validTo) {

  public BodySummary {
    scope = List.copyOf(scope);
  }
}
