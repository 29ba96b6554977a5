package org.anzheng.bodies.approval;

import java.util.Set;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 申请材料已补正: the body supplemented its application. */
@NamedInterface("approval")
public record ApprovalSupplemented(
    Act act, ApprovalStep step, Set<String> categories, String contentHash)
    implements ApprovalFact {
  public ApprovalSupplemented {
    categories = Set.copyOf(categories);
  }
}
