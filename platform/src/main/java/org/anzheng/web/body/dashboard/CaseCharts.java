package org.anzheng.web.body.dashboard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.anzheng.bodies.TariffItemType;
import org.anzheng.certification.CaseFigures;
import org.anzheng.certification.CaseStage;
import org.anzheng.certification.OpenCases;
import org.anzheng.deadlines.RunningDeadline;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.web.cases.DaysLeft;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 案件图表: open cases by stage and age, clocks by what is left of them, fees by item. */
@Component
class CaseCharts {

  private static final String WORD = "page.dashboard.";
  private static final List<Integer> AGES = List.of(30, 90, 180);
  private static final int BANDS = AGES.size() + 1;
  private static final int SOON = 7;
  private static final int LATER = 30;

  private final CaseFigures figures;
  private final RunningDeadlines deadlines;
  private final DaysLeft daysLeft;

  CaseCharts(CaseFigures figures, RunningDeadlines deadlines, DaysLeft daysLeft) {
    this.figures = figures;
    this.deadlines = deadlines;
    this.daysLeft = daysLeft;
  }

  Sheet.Chart open(Actor actor, Instant now, View view) {
    Map<CaseStage, List<Integer>> stages = new EnumMap<>(CaseStage.class);
    for (OpenCases some : figures.open(actor.organisation(), now, AGES)) {
      List<Integer> bands = stages.computeIfAbsent(CaseStage.of(some.status()), stage -> zeros());
      bands.set(some.band(), bands.get(some.band()) + some.cases());
    }
    Map<String, List<Integer>> named = new LinkedHashMap<>();
    stages.forEach((stage, bands) -> named.put(view.name(stage), bands));
    return stacked("cases", view.text(WORD + "stage"), "band.", named, view);
  }

  Sheet.Chart clocks(Actor actor, LocalDate today, View view) {
    Map<String, List<Integer>> kinds = new TreeMap<>();
    for (RunningDeadline clock : own(actor)) {
      List<Integer> bands = kinds.computeIfAbsent(name(clock.kind(), view), kind -> zeros());
      int band = band(lastDay(clock), today);
      bands.set(band, bands.get(band) + 1);
    }
    return stacked("clocks", view.text(WORD + "clocks.kind"), "clocks.", kinds, view);
  }

  /** What is over or will be within a week, each with where it is dealt with. */
  Sheet.Part atRisk(Actor actor, LocalDate today, View view) {
    return new Sheet.ToDo(
        view.text(WORD + "atRisk"),
        own(actor).stream()
            .filter(clock -> band(lastDay(clock), today) >= 2)
            .map(clock ->
                new Task(
                    clock.subject().substring(clock.subject().indexOf('/') + 1)
                        + " "
                        + name(clock.kind(), view),
                    daysLeft.words(lastDay(clock), view),
                    daysLeft.tone(lastDay(clock)),
                    view.name(clock.awaiting()),
                    href(clock.subject())))
            .toList(),
        view.text(WORD + "atRisk.none"));
  }

  Sheet.Chart fees(Actor actor, int year, View view) {
    Map<TariffItemType, BigDecimal> sums = figures.fees(actor.organisation(), year);
    return new Sheet.Chart(
        new Sheet.Table(
            view.text(WORD + "fees", year),
            List.of(view.text(WORD + "fees.item"), view.text(WORD + "fees.amount")),
            sums.entrySet().stream()
                .map(e ->
                    List.of(
                        Sheet.Cell.of(view.name(e.getKey())),
                        Sheet.Cell.of(view.yuan(e.getValue()))))
                .toList(),
            view.text(WORD + "fees.none")),
        List.of(view.text(WORD + "fees.amount")),
        sums.entrySet().stream()
            .map(e ->
                new Sheet.Bar(
                    view.name(e.getKey()), List.of(e.getValue()), view.yuan(e.getValue())))
            .toList());
  }

  private static Sheet.Chart stacked(
      String word, String first, String bands, Map<String, List<Integer>> lines, View view) {
    List<String> series =
        IntStream.range(0, BANDS).mapToObj(i -> view.text(WORD + bands + i)).toList();
    List<String> heads = new ArrayList<>();
    heads.add(first);
    heads.addAll(series);
    heads.add(view.text(WORD + "total"));
    List<List<Sheet.Cell>> cells = new ArrayList<>();
    List<Sheet.Bar> bars = new ArrayList<>();
    lines.forEach((name, counts) -> {
      String total = Integer.toString(counts.stream().mapToInt(Integer::intValue).sum());
      List<Sheet.Cell> line = new ArrayList<>();
      line.add(Sheet.Cell.of(name));
      counts.forEach(count -> line.add(Sheet.Cell.of(count.toString())));
      line.add(Sheet.Cell.of(total));
      cells.add(line);
      bars.add(new Sheet.Bar(name, counts.stream().map(BigDecimal::valueOf).toList(), total));
    });
    return new Sheet.Chart(
        new Sheet.Table(view.text(WORD + word), heads, cells, view.text(WORD + word + ".none")),
        series,
        bars);
  }

  /** The clocks that somebody of the body has to meet. */
  private List<RunningDeadline> own(Actor actor) {
    return deadlines.of(actor.organisation()).stream()
        .filter(clock -> clock.awaiting() != Role.SYSTEM)
        .toList();
  }

  private static int band(LocalDate lastDay, LocalDate today) {
    long left = ChronoUnit.DAYS.between(today, lastDay);
    if (left < 0) {
      return 3;
    }
    if (left <= SOON) {
      return 2;
    }
    return left <= LATER ? 1 : 0;
  }

  private static LocalDate lastDay(RunningDeadline clock) {
    return ChinaTime.dateOf(clock.due().minusMillis(1));
  }

  private static String name(String kind, View view) {
    String key = "deadline." + kind;
    return view.texts().has(view.language(), key) ? view.text(key) : kind;
  }

  private static Optional<String> href(String subject) {
    String[] parts = subject.split("/", 2);
    return switch (parts[0]) {
      case "case" -> Optional.of("/body/cases/" + parts[1]);
      case "certificate" -> Optional.of("/body/certificates/" + parts[1]);
      case "complaint" -> Optional.of("/body/complaints/" + parts[1]);
      default -> Optional.empty();
    };
  }

  private static List<Integer> zeros() {
    return new ArrayList<>(Collections.nCopies(BANDS, 0));
  }
}
