package org.anzheng.bodies.approval;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 证明材料: what an applicant says of one requirement, and the files that show it.
 *
 * @param files identities in the archive
 */
@NamedInterface("approval")
public record ApprovalProof(String statement, List<UUID> files) {

  /** Nothing yet. */
  public static final ApprovalProof NONE = new ApprovalProof("", List.of());

  public ApprovalProof {
    files = List.copyOf(files);
  }
}
