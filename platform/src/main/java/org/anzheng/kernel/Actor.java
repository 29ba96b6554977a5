package org.anzheng.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * 行为人: who acts, for which organisation, with which duties. Always an argument, never ambient.
 *
 * @param account the account that acts
 * @param organisation the tenant in whose name it acts
 * @param roles duties held in that organisation at this moment
 */
public record Actor(UUID account, UUID organisation, Set<Role> roles) {

  private static final UUID PLATFORM = new UUID(0, 0);

  public Actor {
    roles = Set.copyOf(roles);
  }

  /** The platform itself: what happens because a deadline passed. */
  public static Actor system() {
    return new Actor(PLATFORM, PLATFORM, Set.of(Role.SYSTEM));
  }

  /** Whether this actor holds the duty. */
  public boolean has(Role role) {
    return roles.contains(role);
  }
}
