package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 委托已提交.
 *
 * @param origin what kind of case, about which certificate
 * @param formHash SHA-256 of the frozen form, hexadecimal
 */
@NamedInterface("facts")
public record CommissionSubmitted(
    Act act,
    CaseStep step,
    CaseOrigin origin,
    String applicantName,
    String bodyName,
    String approvalNo,
    CaseSubject subject,
    String formHash)
    implements CertificationFact {}
