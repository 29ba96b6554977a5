package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 认证合同已订立: the head of the body signed too.
 *
 * @param contractHash SHA-256 of the contract as proposed
 */
@NamedInterface("facts")
public record ContractConcluded(Act act, CaseStep step, String contractHash)
    implements CertificationFact {}
