package org.anzheng.certification;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** 能力证明材料: people, projects, tools and what happened with them. */
@NamedInterface("reads")
public record Capability(List<CapabilityProof> proofs) implements CommissionPart {

  static final Capability EMPTY = new Capability(List.of());

  public Capability {
    proofs = List.copyOf(proofs);
  }

  /** Whether there is a proof of a kind. */
  public boolean shows(CapabilityKind kind) {
    return proofs.stream().anyMatch(proof -> proof.kind() == kind);
  }

  @Override
  public CommissionSection section() {
    return CommissionSection.CAPABILITY;
  }
}
