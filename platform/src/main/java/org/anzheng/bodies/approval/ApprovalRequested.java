package org.anzheng.bodies.approval;

import java.util.Set;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 机构资质申请已提交: the body applied. */
@NamedInterface("approval")
public record ApprovalRequested(
    Act act, ApprovalStep step, ApprovalKind matter, Set<String> categories, String contentHash)
    implements ApprovalFact {
  public ApprovalRequested {
    categories = Set.copyOf(categories);
  }
}
