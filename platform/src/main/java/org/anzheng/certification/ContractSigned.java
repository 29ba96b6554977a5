package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 委托人已签署合同.
 *
 * @param contractHash SHA-256 of the contract as proposed
 */
@NamedInterface("facts")
public record ContractSigned(Act act, CaseStep step, String contractHash)
    implements CertificationFact {}
