package org.anzheng.web.regulator.adoption;

import static org.anzheng.scheme.ParameterKey.REQUIREMENT_HOLDERS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.adoption.records.AdoptionCount;
import org.anzheng.adoption.records.AdoptionStatistics;
import org.anzheng.adoption.requirements.Requirements;
import org.anzheng.register.Holdings;
import org.anzheng.register.Supply;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.Category;
import org.anzheng.scheme.Parameters;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 供需: of each category, what is asked for and who can meet it. */
@Component
class SupplyLines {

  private static final String WORD = "page.regulator.adoption.";

  private final AdoptionStatistics statistics;
  private final Requirements requirements;
  private final Holdings holdings;
  private final Catalogue catalogue;
  private final Parameters parameters;

  SupplyLines(
      AdoptionStatistics statistics,
      Requirements requirements,
      Holdings holdings,
      Catalogue catalogue,
      Parameters parameters) {
    this.statistics = statistics;
    this.requirements = requirements;
    this.holdings = holdings;
    this.catalogue = catalogue;
    this.parameters = parameters;
  }

  Sheet.Part table(Instant since, LocalDate today, View view) {
    Map<String, Long> asked =
        requirements.publishedSince(since).stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Map<String, Long> relied =
        statistics.byCategory(since).stream()
            .collect(Collectors.toMap(AdoptionCount::name, AdoptionCount::records));
    long fewest = parameters.on(today).row(REQUIREMENT_HOLDERS).value();
    List<List<Cell>> lines =
        catalogue.on(today).categories().stream()
            .map(c ->
                line(
                    c,
                    asked.getOrDefault(c.code(), 0L),
                    relied.getOrDefault(c.code(), 0L),
                    fewest,
                    view))
            .toList();
    return new Sheet.Table(
        view.text(WORD + "supply"),
        Stream.of("category", "requirements", "procurements", "holders", "issuers", "supply.state")
            .map(key -> view.text(WORD + key))
            .toList(),
        lines,
        "");
  }

  private List<Cell> line(Category category, long asked, long relied, long fewest, View view) {
    Supply supply = holdings.supply(category.code());
    boolean isShort = supply.holders() < fewest || supply.issuers() < 2;
    return List.of(
        Cell.of(category.code() + " " + view.either(category.nameZh(), category.nameEn())),
        Cell.of(Long.toString(asked)),
        Cell.of(Long.toString(relied)),
        Cell.of(Long.toString(supply.holders())),
        Cell.of(Long.toString(supply.issuers())),
        Cell.state(
            isShort ? Tone.WARNING : Tone.GOOD, view.text(WORD + (isShort ? "short" : "enough"))));
  }
}
