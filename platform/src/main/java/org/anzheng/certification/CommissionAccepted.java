package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 委托已受理. */
@NamedInterface("facts")
public record CommissionAccepted(Act act, CaseStep step, ApplicationReview review)
    implements CertificationFact {}
