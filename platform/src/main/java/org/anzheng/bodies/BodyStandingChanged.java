package org.anzheng.bodies;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.PublicLeaf;
import org.springframework.modulith.NamedInterface;

/** 机构资质状态已变更: the approval was suspended, restored, revoked or cancelled. */
@NamedInterface("facts")
public record BodyStandingChanged(
    Act act,
    String chain,
    String approvalNo,
    UUID organisation,
    BodyTransition transition,
    BodyStanding from,
    BodyStanding to,
    LocalDate effective,
    String reason)
    implements BodyFact {

  @Override
  public Optional<PublicLeaf> publicLeaf() {
    return Optional.of(
        new PublicLeaf(
            "body",
            approvalNo,
            Map.of(
                "no", approvalNo,
                "ev", transition.name().toLowerCase(Locale.ROOT),
                "standing", to.code(),
                "eff", effective.toString())));
  }
}
