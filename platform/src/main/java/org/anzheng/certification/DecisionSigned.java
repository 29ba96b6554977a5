package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 认证决定已由机构负责人签署.
 *
 * @param contentHash hash of what was decided
 */
@NamedInterface("facts")
public record DecisionSigned(Act act, CaseStep step, String contentHash)
    implements CertificationFact {}
