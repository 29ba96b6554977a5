package org.anzheng.web.body.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.web.shared.Row;

/**
 * 审核报告核对页面: what was typed and what follows, before it is handed in.
 *
 * @param values every field by name
 */
public record ReportCheckPage(
    EvaluationSummary file, List<Row> answers, Map<String, String> values) {

  public ReportCheckPage {
    values = new TreeMap<>(values);
  }

  /** Where the report is sent. */
  public String action() {
    return EvaluationDesk.path(file.caseNumber()) + "/report";
  }
}
