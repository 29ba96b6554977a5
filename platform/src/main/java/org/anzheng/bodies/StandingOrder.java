package org.anzheng.bodies;

import java.util.Arrays;
import java.util.Optional;

/**
 * 资质处理: an order that changes the standing of an approved body.
 *
 * @param ground the legal ground, where the law lists them
 */
public record StandingOrder(
    BodyTransition transition, Optional<StandingGround> ground, String reason) {

  /** An order for which the law lists no grounds. */
  public static StandingOrder of(BodyTransition transition, String reason) {
    return new StandingOrder(transition, Optional.empty(), reason);
  }

  /** The order that a ground calls for. */
  public static StandingOrder on(StandingGround ground, String reason) {
    return new StandingOrder(ground.transition(), Optional.of(ground), reason);
  }

  /** Whether a ground is missing, or is one of another act. */
  boolean lacksGround() {
    boolean listed = Arrays.stream(StandingGround.values()).anyMatch(this::fits);
    return listed ? ground.filter(this::fits).isEmpty() : ground.isPresent();
  }

  private boolean fits(StandingGround candidate) {
    return candidate.transition() == transition;
  }
}
