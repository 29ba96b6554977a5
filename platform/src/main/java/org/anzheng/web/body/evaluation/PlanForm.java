package org.anzheng.web.body.evaluation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.evaluations.PlanDay;
import org.anzheng.evaluations.SitePlan;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;

/**
 * 审查计划表单, as typed; lines that are wholly blank do not count.
 *
 * @param day one per line, like site and agenda
 */
record PlanForm(List<String> day, List<String> site, List<String> agenda, String sampling) {

  /** How many lines there are to fill in. */
  int lines() {
    return Math.max(day.size(), Math.max(site.size(), agenda.size()));
  }

  String day(int line) {
    return at(day, line);
  }

  String site(int line) {
    return at(site, line);
  }

  String agenda(int line) {
    return at(agenda, line);
  }

  PlanForm withAnotherLine() {
    List<String> days = new ArrayList<>(day);
    while (days.size() <= lines()) {
      days.add("");
    }
    return new PlanForm(days.subList(0, lines() + 1), site, agenda, sampling);
  }

  /** The plan; a refusal when a day cannot be read. */
  SitePlan plan() {
    List<PlanDay> days = new ArrayList<>();
    List<Objection> objections = new ArrayList<>();
    for (int line = 0; line < lines(); line++) {
      if (!(day(line) + site(line) + agenda(line)).isBlank()) {
        days.add(new PlanDay(read(line, days.size(), objections), site(line), agenda(line)));
      }
    }
    Refusal.ifAny(objections);
    return new SitePlan(days, sampling.strip());
  }

  private LocalDate read(int line, int number, List<Objection> objections) {
    try {
      return LocalDate.parse(day(line));
    } catch (DateTimeParseException e) {
      KernelRefusal reason =
          day(line).isBlank() ? KernelRefusal.REQUIRED : KernelRefusal.NOT_UNDERSTOOD;
      objections.add(Objection.toField("days[" + number + "].day", reason));
      return LocalDate.EPOCH;
    }
  }

  private static String at(List<String> typed, int line) {
    return line < typed.size() ? typed.get(line).strip() : "";
  }
}
