package org.anzheng.bodies;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.PublicLeaf;
import org.springframework.modulith.NamedInterface;

/**
 * 机构变更已备案: the body filed a change.
 *
 * @param form what changed, when and to what
 * @param late whether the time limit had passed
 */
@NamedInterface("facts")
public record BodyChangeFiled(
    Act act,
    String chain,
    String approvalNo,
    UUID organisation,
    BodyStanding standing,
    ChangeFiling form,
    boolean late)
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
                late ? "file_change_late" : "file_change",
                "standing",
                standing.code(),
                "eff",
                form.changedOn().toString())));
  }
}
