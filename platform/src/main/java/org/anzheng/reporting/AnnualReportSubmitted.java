package org.anzheng.reporting;

import java.util.Map;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 年报已提交. */
@NamedInterface("facts")
public record AnnualReportSubmitted(
    Act act, String chain, UUID body, String approvalNo, int year, Map<String, String> content)
    implements ReportFact {

  public AnnualReportSubmitted {
    content = Map.copyOf(content);
  }
}
