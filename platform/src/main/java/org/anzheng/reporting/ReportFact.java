package org.anzheng.reporting;

import org.anzheng.kernel.Fact;
import org.springframework.modulith.NamedInterface;

/** 报告事实: what happened with a report. */
@NamedInterface("facts")
public sealed interface ReportFact extends Fact
    permits ReportReceived, ReportFinished, AnnualReportSubmitted, EmptyMonthStated {

  /** The body's organisation. */
  java.util.UUID body();

  /** The body's approval number. */
  String approvalNo();
}
