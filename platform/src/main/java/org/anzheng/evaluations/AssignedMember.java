package org.anzheng.evaluations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 审查组成员: a member as frozen at the assignment.
 *
 * @param declaredAt when the declaration was signed
 */
@NamedInterface("reads")
public record AssignedMember(
    UUID person,
    UUID account,
    String name,
    String registrationNumber,
    TeamRole role,
    Optional<Instant> declaredAt) {
  /** Whether this member judges criteria: experts advise and trainees learn. */
  public boolean judges() {
    return switch (role) {
      case LEAD, MEMBER -> true;
      case EXPERT, TRAINEE -> false;
    };
  }
}
