package org.anzheng.web.body.dashboard;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anzheng.evaluations.ClauseCount;
import org.anzheng.evaluations.EvaluationFigures;
import org.anzheng.evaluations.PersonWeek;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.anzheng.scheme.Criteria;
import org.anzheng.scheme.Criterion;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 审核图表: who is on site in which week, and which clauses are not met. */
@Component
class EvaluationCharts {

  private static final String WORD = "page.dashboard.";
  private static final int WEEKS_BACK = 4;
  private static final int WEEKS_AHEAD = 8;
  private static final int MOST_BARS = 15;

  private final EvaluationFigures figures;
  private final PersonDirectory people;
  private final Criteria criteria;

  EvaluationCharts(EvaluationFigures figures, PersonDirectory people, Criteria criteria) {
    this.figures = figures;
    this.people = people;
    this.criteria = criteria;
  }

  Sheet.Chart load(Actor actor, LocalDate today, View view) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<PersonWeek> planned =
        figures.load(
            actor.organisation(), monday.minusWeeks(WEEKS_BACK), monday.plusWeeks(WEEKS_AHEAD));
    Map<UUID, PersonSummary> known =
        people.find(planned.stream().map(PersonWeek::person).collect(Collectors.toSet()));
    List<List<Sheet.Cell>> lines = new ArrayList<>();
    List<Sheet.Bar> bars = new ArrayList<>();
    for (LocalDate week = monday.minusWeeks(WEEKS_BACK);
        !planned.isEmpty() && week.isBefore(monday.plusWeeks(WEEKS_AHEAD));
        week = week.plusWeeks(1)) {
      LocalDate start = week;
      List<PersonWeek> here = planned.stream().filter(p -> p.week().equals(start)).toList();
      int days = here.stream().mapToInt(PersonWeek::days).sum();
      lines.add(
          List.of(
              Sheet.Cell.of(week.toString()),
              Sheet.Cell.of(Integer.toString(days)),
              Sheet.Cell.of(who(here, known, view))));
      bars.add(
          new Sheet.Bar(
              week.toString(), List.of(BigDecimal.valueOf(days)), Integer.toString(days)));
    }
    return new Sheet.Chart(
        new Sheet.Table(
            view.text(WORD + "load"),
            heads(view, "load.week", "load.days", "load.people"),
            lines,
            view.text(WORD + "load.none")),
        List.of(view.text(WORD + "load.days")),
        bars);
  }

  Sheet.Chart clauses(Actor actor, int year, LocalDate today, View view) {
    List<ClauseCount> counts =
        figures.nonconformities(
            actor.organisation(),
            ChinaTime.startOf(LocalDate.of(year, 1, 1)),
            ChinaTime.startOf(LocalDate.of(year + 1, 1, 1)));
    Map<String, Map<String, Criterion>> known = new HashMap<>();
    List<List<Sheet.Cell>> lines = new ArrayList<>();
    List<Sheet.Bar> bars = new ArrayList<>();
    for (ClauseCount count : counts) {
      Map<String, Criterion> rows =
          known.computeIfAbsent(count.category() + " " + count.tier(), key -> of(count, today));
      String clause = clause(count, rows, view);
      lines.add(
          List.of(
              Sheet.Cell.of(clause),
              Sheet.Cell.of(Integer.toString(count.major())),
              Sheet.Cell.of(Integer.toString(count.minor()))));
      bars.add(
          new Sheet.Bar(
              clause,
              List.of(BigDecimal.valueOf(count.major()), BigDecimal.valueOf(count.minor())),
              Integer.toString(count.major() + count.minor())));
    }
    return new Sheet.Chart(
        new Sheet.Table(
            view.text(WORD + "clauses", year),
            heads(view, "clauses.clause", "clauses.major", "clauses.minor"),
            lines,
            view.text(WORD + "clauses.none")),
        heads(view, "clauses.major", "clauses.minor"),
        bars.stream().limit(MOST_BARS).toList());
  }

  private static String clause(ClauseCount count, Map<String, Criterion> rows, View view) {
    return Optional.ofNullable(rows.get(count.criterion()))
        .map(c ->
            String.join(" ", count.category(), c.clause(), view.either(c.titleZh(), c.titleEn())))
        .orElse(count.criterion());
  }

  private Map<String, Criterion> of(ClauseCount count, LocalDate today) {
    return criteria.of(count.category(), count.tier(), today).stream()
        .collect(Collectors.toMap(Criterion::id, Function.identity()));
  }

  private static String who(List<PersonWeek> here, Map<UUID, PersonSummary> known, View view) {
    return here.stream()
        .map(p -> view.text(WORD + "load.person", name(p.person(), known), p.days()))
        .collect(Collectors.joining("; "));
  }

  private static String name(UUID person, Map<UUID, PersonSummary> known) {
    return Optional.ofNullable(known.get(person)).map(PersonSummary::name).orElse("");
  }

  private static List<String> heads(View view, String... words) {
    return Arrays.stream(words).map(word -> view.text(WORD + word)).toList();
  }
}
