package org.anzheng.evaluations;

import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 不符合步骤: which nonconformity, and from which status to which.
 *
 * @param from empty when it is raised
 */
@NamedInterface("facts")
public record NonconformityStep(
    String caseNumber,
    String chain,
    UUID nonconformity,
    int ordinal,
    NonconformityTransition transition,
    Optional<NonconformityStatus> from,
    NonconformityStatus to)
    implements StatusStep {}
