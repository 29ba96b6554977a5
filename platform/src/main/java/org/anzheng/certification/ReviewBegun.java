package org.anzheng.certification;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 已转入复核.
 *
 * @param evaluationFact the fact that ended the evaluation
 * @param evaluationFailed whether it ended without a report because corrections came too late
 */
@NamedInterface("facts")
public record ReviewBegun(Act act, CaseStep step, UUID evaluationFact, boolean evaluationFailed)
    implements CertificationFact {}
