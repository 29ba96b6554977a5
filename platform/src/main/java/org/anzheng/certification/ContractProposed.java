package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 认证合同已拟定. */
@NamedInterface("facts")
public record ContractProposed(Act act, CaseStep step, ContractTerms terms)
    implements CertificationFact {}
