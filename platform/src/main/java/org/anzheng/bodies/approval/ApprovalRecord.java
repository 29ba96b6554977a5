package org.anzheng.bodies.approval;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 审批案卷: everything on file of a case.
 *
 * @param evidence the files of the application, bound by their hashes
 * @param contentHash of application and evidence as handed in last
 * @param gaps told, all at once
 * @param notAccepted why it was not taken up
 * @param remarks reasons given with that
 */
@NamedInterface("approval")
public record ApprovalRecord(
    ApprovalApplication application,
    List<ApprovalEvidence> evidence,
    String contentHash,
    List<ApprovalGap> gaps,
    Optional<NonAcceptance> notAccepted,
    String remarks,
    List<ExpertReview> reviews,
    Optional<ApprovalDecision> decision) {

  public ApprovalRecord {
    evidence = List.copyOf(evidence);
    gaps = List.copyOf(gaps);
    reviews = List.copyOf(reviews);
  }

  static ApprovalRecord of(FrozenApplication frozen) {
    return new ApprovalRecord(
        frozen.application(),
        frozen.evidence(),
        frozen.hash(),
        List.of(),
        Optional.empty(),
        "",
        List.of(),
        Optional.empty());
  }

  ApprovalRecord supplied(FrozenApplication frozen) {
    return new ApprovalRecord(
        frozen.application(),
        frozen.evidence(),
        frozen.hash(),
        gaps,
        notAccepted,
        remarks,
        reviews,
        decision);
  }

  ApprovalRecord lacking(List<ApprovalGap> told) {
    return new ApprovalRecord(
        application, evidence, contentHash, told, notAccepted, remarks, reviews, decision);
  }

  ApprovalRecord refusedEntry(NonAcceptance ground, String reasons) {
    return new ApprovalRecord(
        application, evidence, contentHash, gaps, Optional.of(ground), reasons, reviews, decision);
  }

  ApprovalRecord reviewed(List<ExpertReview> all) {
    return new ApprovalRecord(
        application, evidence, contentHash, gaps, notAccepted, remarks, all, decision);
  }

  ApprovalRecord decided(ApprovalDecision made) {
    return new ApprovalRecord(
        application, evidence, contentHash, gaps, notAccepted, remarks, reviews, Optional.of(made));
  }
}
