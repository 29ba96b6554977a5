package org.anzheng.reporting;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 零报告已提交: nothing happened in the month that is to be reported.
 *
 * @param month such as {@code 2026-10}
 */
@NamedInterface("facts")
public record EmptyMonthStated(Act act, String chain, UUID body, String approvalNo, String month)
    implements ReportFact {}
