package org.anzheng.bodies;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.PublicLeaf;
import org.springframework.modulith.NamedInterface;

/** 机构已批准: the market regulator approved a body for some categories. */
@NamedInterface("facts")
public record BodyApproved(
    Act act,
    String chain,
    String approvalNo,
    UUID organisation,
    String name,
    String nameEn,
    List<ScopeItem> scope,
    LocalDate validFrom,
    LocalDate validTo,
    Map<ApprovalCondition, String> evidence)
    implements BodyFact {

  @Override
  public Optional<PublicLeaf> publicLeaf() {
    String categories = scope.stream().map(ScopeItem::category).sorted().collect(joining(","));
    return Optional.of(
        new PublicLeaf(
            "body",
            approvalNo,
            Map.of(
                "no",
                approvalNo,
                "ev",
                "approve",
                "standing",
                BodyStanding.IN_FORCE.code(),
                "categories",
                categories,
                "eff",
                validFrom.toString(),
                "until",
                validTo.toString())));
  }
}
