package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 已补正. */
@NamedInterface("facts")
public record CommissionSupplied(
    Act act, CaseStep step, CaseSubject subject, SupplementAnswer answer, String formHash)
    implements CertificationFact {}
