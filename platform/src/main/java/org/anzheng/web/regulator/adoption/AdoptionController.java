package org.anzheng.web.regulator.adoption;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.anzheng.adoption.counts.LookupCounts;
import org.anzheng.adoption.promotions.PromotionTransition;
import org.anzheng.adoption.records.AdoptionCount;
import org.anzheng.adoption.records.AdoptionStatistics;
import org.anzheng.adoption.records.Sector;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.parties.Division;
import org.anzheng.parties.Divisions;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 采信情况: the last twelve months in counts, for the four departments. */
@Controller
class AdoptionController {

  private static final String WORD = "page.regulator.adoption.";

  private final AdoptionStatistics statistics;
  private final SupplyLines supply;
  private final LookupCounts lookups;
  private final Divisions divisions;
  private final Clock clock;

  AdoptionController(
      AdoptionStatistics statistics,
      SupplyLines supply,
      LookupCounts lookups,
      Divisions divisions,
      Clock clock) {
    this.statistics = statistics;
    this.supply = supply;
    this.lookups = lookups;
    this.divisions = divisions;
    this.clock = clock;
  }

  @GetMapping("/regulator/adoption")
  ModelAndView show(View view) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    Instant since = ChinaTime.startOf(today.minusYears(1));
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.text(WORD + "title"))
            .lede(view.text(WORD + "lede", today.minusYears(1), today))
            .with(links(view))
            .with(lookups(today.minusYears(1), view))
            .with(checks(since, view))
            .with(
                chart(
                    "sector",
                    statistics.bySector(since),
                    c -> view.name(Sector.valueOf(c.name())),
                    view))
            .with(chart("province", statistics.byProvince(since), c -> province(c, view), view))
            .with(supply.table(since, today, view))
            .with(feedback(since, view)));
  }

  /** The own lists for whoever promotes adoption, and everybody's for all. */
  private static Sheet.Part links(View view) {
    List<Row> links = new ArrayList<>();
    if (PromotionTransition.BEGIN.by().stream().anyMatch(view::has)) {
      links.add(Row.link("", view.text("page.promotions.ours"), PromotionPage.LIST));
    }
    links.add(Row.link("", view.text("page.promotions.all"), "/promotion-lists"));
    return new Sheet.Links(links);
  }

  private Sheet.Part lookups(LocalDate since, View view) {
    return new Sheet.Table(
        view.text(WORD + "lookups"),
        heads(view, "channel", "status", "count"),
        lookups.since(since).stream()
            .map(line ->
                List.of(
                    Cell.of(view.name(line.channel())),
                    Cell.of(answer(line.answer(), view)),
                    Cell.of(Long.toString(line.lookups()))))
            .toList(),
        view.text(WORD + "none"));
  }

  private static String answer(String answer, View view) {
    return java.util.Arrays.stream(CertificateStatus.values())
        .filter(status -> status.name().equals(answer))
        .findFirst()
        .map(view::name)
        .orElse(view.text(WORD + "notFound"));
  }

  private Sheet.Part checks(Instant since, View view) {
    return new Sheet.Table(
        view.text(WORD + "checks"),
        heads(view, "status", "count", "procurements"),
        statistics.byStatus(since).stream()
            .map(c ->
                List.of(
                    Cell.of(view.name(CertificateStatus.valueOf(c.name()))),
                    Cell.of(Long.toString(c.records())),
                    Cell.of(Long.toString(c.awarded()))))
            .toList(),
        view.text(WORD + "none"));
  }

  private static Sheet.Part chart(
      String what, List<AdoptionCount> counts, Function<AdoptionCount, String> name, View view) {
    Sheet.Table table =
        new Sheet.Table(
            view.text(WORD + what),
            heads(view, what + ".head", "records", "awarded"),
            counts.stream()
                .map(c ->
                    List.of(
                        Cell.of(name.apply(c)),
                        Cell.of(Long.toString(c.records())),
                        Cell.of(Long.toString(c.awarded()))))
                .toList(),
            view.text(WORD + "none"));
    return counts.isEmpty()
        ? table
        : new Sheet.Chart(
            table,
            List.of(view.text(WORD + "awarded"), view.text(WORD + "notAwarded")),
            counts.stream()
                .map(c ->
                    new Sheet.Bar(
                        name.apply(c),
                        List.of(
                            BigDecimal.valueOf(c.awarded()),
                            BigDecimal.valueOf(c.records() - c.awarded())),
                        Long.toString(c.records())))
                .toList());
  }

  private Sheet.Part feedback(Instant since, View view) {
    return new Sheet.Table(
        view.text(WORD + "feedback"),
        heads(view, "category", "count", "grade", "incidents"),
        statistics.feedback(since).stream()
            .map(line ->
                List.of(
                    Cell.of(line.category()),
                    Cell.of(Long.toString(line.given())),
                    Cell.of(line.grade().toPlainString()),
                    Cell.of(Long.toString(line.incidents()))))
            .toList(),
        view.text(WORD + "none"));
  }

  private String province(AdoptionCount count, View view) {
    return divisions
        .find(count.name() + "0000")
        .map((Division d) -> view.either(d.name(), d.nameEn()))
        .orElse(count.name());
  }

  private static List<String> heads(View view, String... keys) {
    return java.util.Arrays.stream(keys).map(key -> view.text(WORD + key)).toList();
  }
}
