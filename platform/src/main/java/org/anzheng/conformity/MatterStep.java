package org.anzheng.conformity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 持续符合步骤: what every fact says about its matter.
 *
 * @param chain record chain of the certificate's lineage
 * @param transition name of the transition, in the lifecycle of the kind
 * @param from name of the status before; empty for the first step
 * @param to name of the status after
 */
@NamedInterface("facts")
public record MatterStep(
    String number,
    MatterKind kind,
    String certificate,
    String chain,
    UUID holder,
    UUID body,
    String transition,
    Optional<String> from,
    String to) {}
