package org.anzheng.certificates;

import java.time.LocalDate;

/**
 * 保持决定: a signed decision that the certificate may stand as it is.
 *
 * @param activity code of the audit activity in national reporting, such as 03 监督
 * @param decidedOn the day of the decision, from which the next surveillance is counted
 */
public record ContinuationOrder(String caseNumber, String activity, LocalDate decidedOn) {}
