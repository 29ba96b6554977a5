package org.anzheng.scheme.committee;

import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 表决人: a member who had a seat when the ballot was opened.
 *
 * @param member the account
 * @param interest the declared interest, for which the member does not vote
 * @param choice the vote
 */
@NamedInterface("committee")
public record Elector(UUID member, Optional<String> interest, Optional<VoteChoice> choice) {

  /** Whether the member can still vote. */
  public boolean isAwaited() {
    return interest.isEmpty() && choice.isEmpty();
  }
}
