package org.anzheng.certificates;

import java.time.LocalDate;

/**
 * 变更决定: a signed decision about a new version of the same certificate.
 *
 * @param content the whole content of the new version
 * @param decisionHash {@link CertificateContent#hash()} as the decision recorded it (SOD-12)
 * @param changeCode code of the national table of changes, such as 0105 扩大范围
 */
public record ChangeOrder(
    String caseNumber,
    CertificateContent content,
    String decisionHash,
    String changeCode,
    LocalDate decidedOn) {}
