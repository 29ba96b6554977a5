package org.anzheng.web.body.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Row;

/**
 * 审查计划页面.
 *
 * @param earliest the first day on which the team may come after the notice
 */
public record PlanPage(
    EvaluationSummary file, PlanForm form, LocalDate earliest, List<Row> rows, FormErrors errors) {

  /** Where the form is sent. */
  public String action() {
    return back() + "/plan";
  }

  /** The page of the evaluation. */
  public String back() {
    return EvaluationDesk.path(file.caseNumber());
  }

  /** The lines to fill in. */
  public List<Line> lines() {
    return IntStream.range(0, form.lines())
        .mapToObj(i -> new Line(i, form.day(i), form.site(i), form.agenda(i)))
        .toList();
  }

  /** The sites to choose from; any other can be typed where the order names none. */
  public List<String> sites() {
    return file.sitesToVisit();
  }

  /** How the team samples, as typed. */
  public String sampling() {
    return form.sampling();
  }

  /** 一行, as typed. */
  public record Line(int number, String day, String site, String agenda) {

    /** Name under which an objection to this line comes. */
    public String field(String name) {
      return "days[" + number + "]." + name;
    }
  }
}
