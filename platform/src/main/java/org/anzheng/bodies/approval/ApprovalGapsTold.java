package org.anzheng.bodies.approval;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 补正已告知: all gaps were told at once. */
@NamedInterface("approval")
public record ApprovalGapsTold(Act act, ApprovalStep step, List<ApprovalGap> gaps)
    implements ApprovalFact {
  public ApprovalGapsTold {
    gaps = List.copyOf(gaps);
  }

  @Override
  public String note() {
    return gaps.stream().map(ApprovalGap::text).collect(joining("\n"));
  }
}
