package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 委托已提交.
 *
 * @param formHash SHA-256 of the frozen form, hexadecimal
 */
@NamedInterface("facts")
public record CommissionSubmitted(
    Act act,
    CaseStep step,
    String applicantName,
    String bodyName,
    String approvalNo,
    CaseSubject subject,
    String formHash)
    implements CertificationFact {}
