package org.anzheng.reporting;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 报告已处理: every row was accepted or refused. */
@NamedInterface("facts")
public record ReportFinished(
    Act act,
    String chain,
    UUID body,
    String approvalNo,
    String number,
    boolean dryRun,
    ReportStatus status,
    int accepted,
    int unchanged,
    int refused,
    int flagged)
    implements ReportFact {}
