package org.anzheng.evaluations;

import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Objection;
import org.anzheng.scheme.ClauseGroup;
import org.springframework.modulith.NamedInterface;

/**
 * 审查组候选人: a person of the body, with what stands against each role.
 *
 * @param againstLead empty when the person may lead
 * @param againstMember empty when the person may be a member
 * @param againstExpert empty when the person may advise as an expert
 * @param fits each criterion for itself: first as a member, then what matters for the lead only
 * @param covers which clause groups of the evaluation the person is competent for
 */
@NamedInterface("reads")
public record TeamCandidate(
    UUID person,
    String name,
    String registrationNumber,
    List<Objection> againstLead,
    List<Objection> againstMember,
    List<Objection> againstExpert,
    List<TeamFit> fits,
    List<GroupCover> covers) {

  public TeamCandidate {
    againstLead = List.copyOf(againstLead);
    againstMember = List.copyOf(againstMember);
    againstExpert = List.copyOf(againstExpert);
    fits = List.copyOf(fits);
    covers = List.copyOf(covers);
  }

  /** Whether the person is competent for a clause group on every day. */
  boolean coversWholly(ClauseGroup group) {
    return covers.stream()
        .anyMatch(cover -> cover.group().code().equals(group.code()) && cover.lacksOn().isEmpty());
  }
}
