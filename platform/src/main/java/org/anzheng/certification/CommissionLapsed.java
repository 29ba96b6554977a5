package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 逾期未补正, 委托已终结. */
@NamedInterface("facts")
public record CommissionLapsed(Act act, CaseStep step) implements CertificationFact {}
