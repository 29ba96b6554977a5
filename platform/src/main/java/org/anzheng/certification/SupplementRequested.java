package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 已一次性告知补正. */
@NamedInterface("facts")
public record SupplementRequested(Act act, CaseStep step, SupplementRequest request)
    implements CertificationFact {}
