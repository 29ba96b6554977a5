package org.anzheng.reporting;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 报告已收到: a file came in; its hash says which. */
@NamedInterface("facts")
public record ReportReceived(
    Act act,
    String chain,
    UUID body,
    String approvalNo,
    String number,
    ReportTable table,
    boolean dryRun,
    String contentHash,
    int rows)
    implements ReportFact {}
