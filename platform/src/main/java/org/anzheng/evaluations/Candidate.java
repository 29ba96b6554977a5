package org.anzheng.evaluations;

import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.anzheng.parties.AccountSummary;
import org.anzheng.people.PersonSummary;

/**
 * 审查组人选: a person considered for a role in the team.
 *
 * @param account the account the person acts with; empty for those who cannot sign in
 */
record Candidate(PersonSummary person, Optional<AccountSummary> account, TeamRole role) {

  String name() {
    return person.name();
  }

  boolean judges() {
    return role == TeamRole.LEAD || role == TeamRole.MEMBER;
  }

  /** The duty an account needs to act in this role. */
  Role duty() {
    return role == TeamRole.LEAD ? Role.LEAD_AUDITOR : Role.AUDITOR;
  }

  boolean holdsDuty() {
    return account.stream()
        .filter(AccountSummary::active)
        .flatMap(found -> found.roles().stream())
        .anyMatch(held -> held == duty() || held == Role.LEAD_AUDITOR);
  }

  AssignedMember assigned() {
    UUID acts = account.map(AccountSummary::id).orElseThrow();
    return new AssignedMember(
        person.id(), acts, person.name(), person.registrationNo(), role, Optional.empty());
  }
}
