package org.anzheng.evaluations;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 审核步骤: which evaluation, and from which status to which.
 *
 * @param from empty for the first step
 */
@NamedInterface("facts")
public record EvaluationStep(
    String caseNumber,
    String chain,
    EvaluationTransition transition,
    Optional<EvaluationStatus> from,
    EvaluationStatus to)
    implements StatusStep {}
