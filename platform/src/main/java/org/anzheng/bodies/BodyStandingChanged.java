package org.anzheng.bodies;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.PublicLeaf;
import org.springframework.modulith.NamedInterface;

/**
 * 机构资质状态已变更: the approval was suspended, restored, revoked or cancelled.
 *
 * @param ground the legal ground, where the law lists them
 * @param until last day of a suspension of business
 * @param barredUntil last day on which the organisation may not apply again
 */
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
    Optional<StandingGround> ground,
    String reason,
    Optional<LocalDate> until,
    Optional<LocalDate> barredUntil)
    implements BodyFact {

  @Override
  public Optional<PublicLeaf> publicLeaf() {
    Map<String, Object> fields =
        new TreeMap<>(
            Map.of(
                "no", approvalNo,
                "ev", transition.name().toLowerCase(Locale.ROOT),
                "standing", to.code(),
                "eff", effective.toString()));
    until.ifPresent(day -> fields.put("until", day.toString()));
    return Optional.of(new PublicLeaf("body", approvalNo, fields));
  }
}
