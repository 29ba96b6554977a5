package org.anzheng.certification;

import java.util.List;
import java.util.Objects;
import org.springframework.modulith.NamedInterface;

/** 能力证明: people, projects, and files about them, about tools and about what happened. */
@NamedInterface("reads")
public record Capability(
    List<CapabilityProof> proofs, List<KeyPerson> people, List<ServiceProject> projects)
    implements CommissionPart {

  static final Capability EMPTY = new Capability(List.of(), List.of(), List.of());

  public Capability {
    proofs = List.copyOf(proofs);
    // records frozen before these rows were asked for lack them
    people = List.copyOf(Objects.requireNonNullElse(people, List.of()));
    projects = List.copyOf(Objects.requireNonNullElse(projects, List.of()));
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
