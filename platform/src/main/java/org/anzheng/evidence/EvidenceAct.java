package org.anzheng.evidence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;

/** 证据包事项: what can be done here. */
public enum EvidenceAct {
  /** 调取证据包: any duty in the body will do, and the market regulator's. */
  HAND_OUT;

  /** The duty under which somebody does it; a refusal where there is none. */
  Role roleOf(EvidenceSide side, Actor actor) {
    Set<Role> duties = by(side);
    return actor.roles().stream()
        .filter(duties::contains)
        .min(Comparator.naturalOrder())
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_YOUR_DUTY, this, duties));
  }

  private static Set<Role> by(EvidenceSide side) {
    return switch (side) {
      case CLIENT -> Set.of(Role.APPLICANT);
      case BODY, READER ->
          Arrays.stream(Role.values())
              .filter(role -> role.organisationType() == OrganisationType.BODY)
              .collect(Collectors.toUnmodifiableSet());
      case AUTHORITY -> Set.of(Role.MARKET_REGULATOR);
    };
  }
}
