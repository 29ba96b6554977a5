package org.anzheng.bodies;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.PublicLeaf;
import org.springframework.modulith.NamedInterface;

/**
 * 机构批准范围已变更: categories were added, renewed or revoked; the standing stayed.
 *
 * @param standing as before
 * @param items the categories concerned, as they hold now
 * @param validTo last day of the approval, as it is now
 */
@NamedInterface("facts")
public record BodyScopeChanged(
    Act act,
    String chain,
    String approvalNo,
    UUID organisation,
    BodyTransition transition,
    BodyStanding standing,
    List<ScopeItem> items,
    LocalDate effective,
    LocalDate validTo,
    String reason)
    implements BodyFact {

  public BodyScopeChanged {
    items = List.copyOf(items);
  }

  /** Codes of the categories concerned. */
  public String categories() {
    return items.stream().map(ScopeItem::category).distinct().sorted().collect(joining(","));
  }

  @Override
  public Optional<PublicLeaf> publicLeaf() {
    return Optional.of(
        new PublicLeaf(
            "body",
            approvalNo,
            Map.of(
                "no",
                approvalNo,
                "ev",
                transition.name().toLowerCase(Locale.ROOT),
                "standing",
                standing.code(),
                "categories",
                categories(),
                "eff",
                effective.toString(),
                "until",
                validTo.toString())));
  }
}
