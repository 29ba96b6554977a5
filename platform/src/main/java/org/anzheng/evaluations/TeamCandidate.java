package org.anzheng.evaluations;

import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Objection;
import org.springframework.modulith.NamedInterface;

/**
 * 审查组候选人: a person of the body, with what stands against each role.
 *
 * @param againstLead empty when the person may lead
 * @param againstMember empty when the person may be a member
 * @param againstExpert empty when the person may advise as an expert
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
    List<GroupCover> covers) {

  public TeamCandidate {
    againstLead = List.copyOf(againstLead);
    againstMember = List.copyOf(againstMember);
    againstExpert = List.copyOf(againstExpert);
    covers = List.copyOf(covers);
  }
}
