package org.anzheng.bodies.approval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.bodies.ApprovalCondition;
import org.springframework.modulith.NamedInterface;

/**
 * 机构资质申请书 (F18): what the applicant fills in; incomplete while it is a draft.
 *
 * @param capital 注册资本, in yuan
 * @param fullTimeStaff 专职认证人员, how many
 * @param conditions proof of each legal condition
 * @param competence proof of the ability in each category, by code
 */
@NamedInterface("approval")
public record ApprovalApplication(
    ApprovalKind kind,
    Set<String> categories,
    Optional<Long> capital,
    Optional<Integer> fullTimeStaff,
    Map<ApprovalCondition, ApprovalProof> conditions,
    Map<String, ApprovalProof> competence) {

  public ApprovalApplication {
    categories = Set.copyOf(categories);
    conditions = Map.copyOf(conditions);
    competence = Map.copyOf(competence);
  }

  /** An empty form. */
  public static ApprovalApplication empty(ApprovalKind kind) {
    return new ApprovalApplication(
        kind, Set.of(), Optional.empty(), Optional.empty(), Map.of(), Map.of());
  }

  /** The same for other categories. */
  public ApprovalApplication withCategories(Set<String> chosen) {
    return new ApprovalApplication(kind, chosen, capital, fullTimeStaff, conditions, competence);
  }

  /** The same with other numbers and proofs of the conditions. */
  public ApprovalApplication withConditions(
      Optional<Long> yuan, Optional<Integer> staff, Map<ApprovalCondition, ApprovalProof> proofs) {
    return new ApprovalApplication(kind, categories, yuan, staff, proofs, competence);
  }

  /** The same with other proofs of competence. */
  public ApprovalApplication withCompetence(Map<String, ApprovalProof> proofs) {
    return new ApprovalApplication(kind, categories, capital, fullTimeStaff, conditions, proofs);
  }

  /** The proof of a condition; empty while there is none. */
  public ApprovalProof proof(ApprovalCondition condition) {
    return conditions.getOrDefault(condition, ApprovalProof.NONE);
  }

  /** The proof of competence in a category; empty while there is none. */
  public ApprovalProof proof(String category) {
    return competence.getOrDefault(category, ApprovalProof.NONE);
  }

  /** Every file named anywhere. */
  public List<UUID> files() {
    return Stream.concat(conditions.values().stream(), competence.values().stream())
        .flatMap(proof -> proof.files().stream())
        .distinct()
        .toList();
  }
}
