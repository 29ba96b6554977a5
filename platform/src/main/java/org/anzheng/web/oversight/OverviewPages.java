package org.anzheng.web.oversight;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.anzheng.web.oversight.OversightWords.WORD;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.kernel.Actor;
import org.anzheng.parties.Divisions;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.supervision.allegations.AllegationSearch;
import org.anzheng.supervision.allegations.AllegationStatus;
import org.anzheng.supervision.referrals.ReferralStatus;
import org.anzheng.supervision.referrals.Referrals;
import org.anzheng.supervision.signals.RegionCount;
import org.anzheng.supervision.signals.RiskScore;
import org.anzheng.supervision.signals.SignalMonth;
import org.anzheng.supervision.signals.SignalSearch;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Bar;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 监督总览页面: who is at risk and why, where, since when, and what is on its way. */
@Component
class OverviewPages {

  private static final int MOST = 20;

  private final SignalSearch signals;
  private final AllegationSearch allegations;
  private final Referrals referrals;
  private final OverviewClocks clocks;
  private final OverviewCoverage coverage;
  private final OverviewOutcomes outcomes;
  private final OversightWords words;
  private final Divisions divisions;
  private final Clock clock;

  OverviewPages(
      SignalSearch signals,
      AllegationSearch allegations,
      Referrals referrals,
      OverviewClocks clocks,
      OverviewCoverage coverage,
      OverviewOutcomes outcomes,
      OversightWords words,
      Divisions divisions,
      Clock clock) {
    this.signals = signals;
    this.allegations = allegations;
    this.referrals = referrals;
    this.clocks = clocks;
    this.coverage = coverage;
    this.outcomes = outcomes;
    this.words = words;
    this.divisions = divisions;
    this.clock = clock;
  }

  Sheet show(Actor actor, View view) {
    Sheet sheet =
        Sheet.titled(view.text(WORD + "overview"))
            .lede(view.text(WORD + "overview.lede", view.time(clock.instant())));
    List<String> empty = new ArrayList<>();
    for (Sheet.Part part : parts(actor, view)) {
      Sheet.Table table = part instanceof Sheet.Chart chart ? chart.table() : (Sheet.Table) part;
      if (table.lines().isEmpty()) {
        empty.add(table.caption());
      } else {
        sheet = sheet.with(part);
      }
    }
    return empty.isEmpty()
        ? sheet
        : sheet.with(
            new Sheet.Prose(
                view.text(WORD + "overview.empty"),
                String.join(view.text(WORD + "overview.and"), empty)));
  }

  /** What needs an eye first stands first. */
  private List<Sheet.Part> parts(Actor actor, View view) {
    List<Sheet.Part> parts =
        new ArrayList<>(
            List.of(
                scores("bodies", signals.scores(true, actor), view),
                scores("organisations", signals.scores(false, actor), view),
                clocks.atRisk(actor, view),
                coverage.of(actor, view),
                clocks.coverage(actor, view)));
    parts.addAll(outcomes.of(actor, view));
    parts.add(regions(signals.regions(actor), view));
    parts.add(months(signals.months(actor), view));
    parts.add(allegations(actor, view));
    parts.add(referrals(actor, view));
    return parts;
  }

  private Sheet.Chart scores(String word, List<RiskScore> all, View view) {
    List<RiskScore> shown = all.stream().limit(MOST).toList();
    Map<UUID, OrganisationSummary> names =
        words.names(shown.stream().map(RiskScore::party).toList());
    return new Sheet.Chart(
        new Sheet.Table(
            view.text(WORD + "scores." + word),
            OversightWords.heads(view, "party", "score", "reasons"),
            shown.stream()
                .map(score ->
                    List.of(
                        Cell.link(
                            name(score, names, view),
                            OversightWords.home(view) + "/signals?party=" + score.party()),
                        Cell.of(Long.toString(score.points())),
                        Cell.of(reasons(score, view))))
                .toList(),
            view.text(WORD + "none")),
        List.of(view.text(WORD + "score")),
        shown.stream().map(s -> bar(name(s, names, view), s.points())).toList());
  }

  private static String reasons(RiskScore score, View view) {
    return score.reasons().stream()
        .map(reason -> view.name(reason.rule()) + " × " + reason.signals())
        .collect(Collectors.joining(view.text(WORD + "comma")));
  }

  private static String name(RiskScore score, Map<UUID, OrganisationSummary> names, View view) {
    OrganisationSummary found = names.get(score.party());
    return found == null
        ? view.text("page.signals.unregistered")
        : OversightWords.name(found, view);
  }

  private static Sheet.Chart months(List<SignalMonth> all, View view) {
    Map<String, Long> totals = new TreeMap<>();
    all.forEach(each -> totals.merge(each.month(), each.signals(), Long::sum));
    return new Sheet.Chart(
        new Sheet.Table(
            view.text(WORD + "months"),
            OversightWords.heads(view, "month", "rule", "count"),
            all.stream()
                .map(each ->
                    List.of(
                        Cell.of(each.month()),
                        Cell.link(
                            view.name(each.rule()),
                            OversightWords.home(view) + "/signals/rules/" + each.rule()),
                        Cell.of(Long.toString(each.signals()))))
                .toList(),
            view.text(WORD + "none")),
        List.of(view.text(WORD + "count")),
        totals.entrySet().stream().map(e -> bar(e.getKey(), e.getValue())).toList());
  }

  private Sheet.Chart regions(List<RegionCount> all, View view) {
    return new Sheet.Chart(
        new Sheet.Table(
            view.text(WORD + "regions"),
            OversightWords.heads(view, "division", "count"),
            all.stream()
                .map(each ->
                    List.of(
                        Cell.link(
                            division(each, view),
                            OversightWords.home(view) + "/signals?division=" + each.division()),
                        Cell.of(Long.toString(each.signals()))))
                .toList(),
            view.text(WORD + "none")),
        List.of(view.text(WORD + "count")),
        all.stream().map(each -> bar(division(each, view), each.signals())).toList());
  }

  private String division(RegionCount each, View view) {
    return divisions
        .find(each.division())
        .map(d -> view.either(d.name(), d.nameEn().isBlank() ? d.name() : d.nameEn()))
        .orElse(each.division());
  }

  private Sheet.Table allegations(Actor actor, View view) {
    Map<AllegationStatus, Long> counts =
        allegations.of(actor).stream()
            .collect(
                groupingBy(
                    each -> each.status(),
                    () -> new EnumMap<>(AllegationStatus.class),
                    counting()));
    return states(
        "allegations",
        Arrays.stream(AllegationStatus.values())
            .map(status -> line(status, counts.getOrDefault(status, 0L), "/allegations", view))
            .toList(),
        view);
  }

  private Sheet.Table referrals(Actor actor, View view) {
    Map<ReferralStatus, Long> counts =
        referrals.of(actor).stream()
            .collect(
                groupingBy(
                    each -> each.status(), () -> new EnumMap<>(ReferralStatus.class), counting()));
    return states(
        "referrals",
        Arrays.stream(ReferralStatus.values())
            .map(status -> line(status, counts.getOrDefault(status, 0L), "/referrals", view))
            .toList(),
        view);
  }

  private static List<Cell> line(Enum<?> status, long count, String path, View view) {
    return List.of(
        Cell.link(view.name(status), OversightWords.home(view) + path),
        Cell.of(Long.toString(count)));
  }

  private static Sheet.Table states(String word, List<List<Cell>> lines, View view) {
    return new Sheet.Table(
        view.text(WORD + word),
        OversightWords.heads(view, "state", "count"),
        lines,
        view.text(WORD + "none"));
  }

  private static Bar bar(String label, long value) {
    return new Bar(label, List.of(BigDecimal.valueOf(value)), Long.toString(value));
  }
}
