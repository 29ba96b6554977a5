package org.anzheng.evaluations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 审查组档案: the team and what the client said to it.
 *
 * @param acceptedAt when the client accepted the team
 * @param objection the reasons of the last objection
 * @param answer how that objection was answered
 * @param period the days for which the team was assigned
 * @param objections every one in this evaluation, also to teams before this, the oldest first
 */
@NamedInterface("reads")
public record TeamFile(
    List<AssignedMember> members,
    Optional<Instant> acceptedAt,
    Optional<String> objection,
    Optional<String> answer,
    Optional<AssignmentPeriod> period,
    List<TeamObjection> objections) {
  public TeamFile {
    members = List.copyOf(members);
    objections = List.copyOf(objections);
  }

  /** A team to which nobody objected. */
  public TeamFile(
      List<AssignedMember> members,
      Optional<Instant> acceptedAt,
      Optional<String> objection,
      Optional<String> answer,
      Optional<AssignmentPeriod> period) {
    this(members, acceptedAt, objection, answer, period, List.of());
  }

  /** A team to which nothing has been said. */
  static TeamFile of(List<AssignedMember> members) {
    return new TeamFile(
        members, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The member with this account. */
  public Optional<AssignedMember> ofAccount(UUID account) {
    return members.stream().filter(member -> member.account().equals(account)).findFirst();
  }

  /** The member who is this person. */
  public Optional<AssignedMember> ofPerson(UUID person) {
    return members.stream().filter(member -> member.person().equals(person)).findFirst();
  }
}
