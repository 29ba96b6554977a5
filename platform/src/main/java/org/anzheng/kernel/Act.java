package org.anzheng.kernel;

import java.time.Instant;
import java.util.UUID;

/**
 * 行为: the part every fact has in common.
 *
 * @param id identity of the fact; listeners use it to be idempotent, the log to find the leaf
 * @param at business time of the act (UTC)
 * @param account who did it; never leaves the encrypted record
 * @param organisation in whose name
 * @param role the one duty that made the act lawful
 */
public record Act(UUID id, Instant at, UUID account, UUID organisation, Role role) {

  /** An act of {@code actor} in {@code role} at {@code at}, with a new identity. */
  public static Act of(Actor actor, Role role, Instant at) {
    return new Act(UUID.randomUUID(), at, actor.account(), actor.organisation(), role);
  }

  /** An act that {@code transition} allowed {@code actor} to do. */
  public static Act of(Actor actor, Transition<?> transition, Instant at) {
    return of(actor, transition.roleOf(actor), at);
  }
}
