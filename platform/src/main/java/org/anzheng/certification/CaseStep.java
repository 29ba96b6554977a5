package org.anzheng.certification;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 委托步骤: what every fact of a case says about the case.
 *
 * @param caseNumber 委托编号
 * @param chain record chain of the certificate lineage
 * @param applicant organisation of the applicant
 * @param body organisation of the certification body
 */
@NamedInterface("facts")
public record CaseStep(
    String caseNumber,
    String chain,
    UUID applicant,
    UUID body,
    CaseTransition transition,
    CaseStatus from,
    CaseStatus to) {}
