package org.anzheng.web.oversight;

import static org.anzheng.web.oversight.OversightWords.WORD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.ParameterRow;
import org.anzheng.scheme.Parameters;
import org.anzheng.supervision.signals.RiskRule;
import org.anzheng.supervision.signals.RulePrecision;
import org.anzheng.supervision.signals.Signal;
import org.anzheng.supervision.signals.SignalFilter;
import org.anzheng.supervision.signals.SignalSearch;
import org.anzheng.supervision.signals.SignalStatus;
import org.anzheng.supervision.signals.SignalTransition;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 风险信号页面: lists, one signal with its verdict, and each rule with its numbers and precision. */
@Component
class SignalPages {

  private final SignalSearch search;
  private final OversightWords words;
  private final Parameters parameters;
  private final Clock clock;

  SignalPages(SignalSearch search, OversightWords words, Parameters parameters, Clock clock) {
    this.search = search;
    this.words = words;
    this.parameters = parameters;
    this.clock = clock;
  }

  Sheet list(SignalFilter filter, Actor actor, View view) {
    String base = base(view);
    List<Row> links = new ArrayList<>();
    links.add(Row.link("", view.text(WORD + "all"), base));
    for (SignalStatus status : SignalStatus.values()) {
      links.add(Row.link("", view.name(status), base + "?status=" + status));
    }
    return Sheet.titled(view.text(WORD + "signals"))
        .lede(view.text(WORD + "signals.lede"))
        .with(
            new Sheet.Search(
                base, "subject", view.text(WORD + "findSubject"), view.text(WORD + "find")))
        .with(new Sheet.Links(links))
        .with(table(search.list(filter, actor), view))
        .with(new Sheet.Folded(rules(actor, view)));
  }

  Sheet show(Signal signal, Typed typed, FormErrors errors, Actor actor, View view) {
    Sheet page =
        Sheet.titled(signal.number() + " " + view.name(signal.rule()))
            .lede(seen(signal, view))
            .back(view.text(WORD + "signals"), base(view))
            .mark(tone(signal.status()), view.name(signal.status()))
            .errors(errors)
            .with(new Sheet.Facts("", rows(signal, view)));
    for (SignalTransition verdict : List.of(SignalTransition.CONFIRM, SignalTransition.DISMISS)) {
      if (verdict.isOpenTo(actor, signal.status())) {
        page = page.with(verdict(signal, verdict, typed, view));
      }
    }
    return page.with(
        words.history(
            search.history(signal.number()),
            name -> view.name(SignalTransition.valueOf(name)),
            view));
  }

  Sheet rule(RiskRule rule, Actor actor, View view) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    RulePrecision count = precision(actor).getOrDefault(rule, new RulePrecision(rule, 0, 0, 0));
    List<Row> rows = new ArrayList<>();
    rows.add(OversightWords.row("weight", weight(rule, view), view));
    rows.add(
        OversightWords.row(
            "verdicts",
            view.text(WORD + "verdicts.value", count.confirmed(), count.harmless(), count.open()),
            view));
    rows.add(OversightWords.row("precision", percent(count, view), view));
    return Sheet.titled(view.name(rule))
        .lede(view.text("risk." + rule + ".description"))
        .back(view.text(WORD + "signals"), base(view))
        .with(new Sheet.Facts("", rows))
        .with(numbers(rule, today, view))
        .with(table(search.list(SignalFilter.ALL.of(Optional.of(rule)), actor), view));
  }

  /** Signals as a table. */
  Sheet.Table table(List<Signal> signals, View view) {
    return new Sheet.Table(
        view.text(WORD + "signals.caption", signals.size()),
        OversightWords.heads(view, "number", "rule", "subject", "seen", "firedAt", "state"),
        signals.stream()
            .map(signal ->
                List.of(
                    Cell.link(signal.number(), base(view) + "/" + signal.number()),
                    Cell.of(view.name(signal.rule())),
                    OversightWords.subject(signal.subject(), view),
                    Cell.of(seen(signal, view)),
                    Cell.of(view.time(signal.firedAt())),
                    Cell.state(tone(signal.status()), view.name(signal.status()))))
            .toList(),
        view.text(WORD + "none"));
  }

  private Sheet.Table rules(Actor actor, View view) {
    Map<RiskRule, RulePrecision> counts = precision(actor);
    return new Sheet.Table(
        view.text(WORD + "rules", RiskRule.values().length),
        OversightWords.heads(view, "rule", "weight", "open", "confirmed", "harmless", "precision"),
        Arrays.stream(RiskRule.values())
            .map(rule -> {
              RulePrecision count = counts.getOrDefault(rule, new RulePrecision(rule, 0, 0, 0));
              return List.of(
                  Cell.link(view.name(rule), base(view) + "/rules/" + rule),
                  Cell.of(weight(rule, view)),
                  Cell.of(Long.toString(count.open())),
                  Cell.of(Long.toString(count.confirmed())),
                  Cell.of(Long.toString(count.harmless())),
                  Cell.of(percent(count, view)));
            })
            .toList(),
        view.text(WORD + "none"));
  }

  private Sheet.Table numbers(RiskRule rule, LocalDate today, View view) {
    return new Sheet.Table(
        view.text(WORD + "parameters"),
        OversightWords.heads(view, "parameter", "value", "source"),
        rule.parameters().stream()
            .map(key -> {
              ParameterRow row = parameters.on(today).row(key);
              return List.of(
                  Cell.of(view.name(key)),
                  Cell.of(row.value() + " " + view.name(row.unit())),
                  Cell.of(view.either(row.citationZh(), row.citationEn())));
            })
            .toList(),
        view.text(WORD + "noParameters"));
  }

  private Map<RiskRule, RulePrecision> precision(Actor actor) {
    return search.precision(actor).stream()
        .collect(Collectors.toMap(RulePrecision::rule, Function.identity()));
  }

  private static List<Row> rows(Signal signal, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.link(
            view.text(WORD + "rule"),
            view.name(signal.rule()),
            base(view) + "/rules/" + signal.rule()));
    Cell subject = OversightWords.subject(signal.subject(), view);
    rows.add(
        Row.link(view.name(signal.subject().kind()), subject.text(), subject.href().orElse("")));
    rows.add(OversightWords.row("firedAt", view.time(signal.firedAt()), view));
    rows.add(OversightWords.row("weight", weight(signal.rule(), view), view));
    signal.references().stream()
        .map(each -> OversightWords.reference(each, view))
        .filter(row -> !rows.contains(row)) // what it is about often shows it as well
        .forEach(rows::add);
    signal
        .answeredAt()
        .ifPresent(at -> rows.add(OversightWords.row("answeredAt", view.time(at), view)));
    if (!signal.sentence().isBlank()) {
      rows.add(OversightWords.row("sentence", signal.sentence(), view));
    }
    return rows;
  }

  private static Sheet.Act verdict(
      Signal signal, SignalTransition verdict, Typed typed, View view) {
    String noun = verdict == SignalTransition.CONFIRM ? "confirmation" : "dismissal";
    return Sheet.Act.of(
            view.name(verdict),
            base(view) + "/" + signal.number() + "/" + noun,
            view.name(verdict),
            FormField.Text.of(
                noun,
                view.text(WORD + "sentence"),
                view.text(WORD + "sentence.hint"),
                typed.text(noun)))
        .leadsTo(view.text(WORD + noun + ".notice"));
  }

  /** What the rule saw, in a sentence. */
  static String seen(Signal signal, View view) {
    return view.text("risk." + signal.rule() + ".seen", signal.measured(), signal.threshold());
  }

  private static String weight(RiskRule rule, View view) {
    return view.name(rule.weight()) + " (" + rule.weight().points() + ")";
  }

  private static String percent(RulePrecision count, View view) {
    return count.percent().map(p -> p + " %").orElse(view.text(WORD + "noVerdicts"));
  }

  static Tone tone(SignalStatus status) {
    return switch (status) {
      case OPEN -> Tone.ACTIVE;
      case ANSWERED -> Tone.ACTIVE;
      case CONFIRMED -> Tone.BAD;
      case HARMLESS -> Tone.NEUTRAL;
    };
  }

  private static String base(View view) {
    return OversightWords.home(view) + "/signals";
  }
}
