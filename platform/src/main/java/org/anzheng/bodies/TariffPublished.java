package org.anzheng.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.PublicLeaf;
import org.springframework.modulith.NamedInterface;

/** 收费标准已公布: a body published a new version of its fees. */
@NamedInterface("facts")
public record TariffPublished(
    Act act,
    String chain,
    String approvalNo,
    UUID organisation,
    UUID tariff,
    int version,
    List<TariffItem> items,
    LocalDate effectiveFrom,
    TariffTerms terms)
    implements BodyFact {

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
                "tariff",
                "tariff",
                version,
                "eff",
                effectiveFrom.toString())));
  }
}
