package org.anzheng.web.regulator.supervision;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.ParameterRow;
import org.anzheng.scheme.Parameters;
import org.anzheng.supervision.draws.DrawPlan;
import org.anzheng.supervision.draws.ScoreReason;
import org.anzheng.supervision.signals.RiskRule;
import org.anzheng.supervision.signals.RiskScore;
import org.anzheng.supervision.signals.SignalSearch;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 风险分级说明: which scores raise a tier, and why; for officials only. */
@Component
class TierRows {

  private static final String WORD = "page.supervision.tier.";
  private static final int MOST = 50;

  private final SignalSearch signals;
  private final Organisations organisations;
  private final Parameters parameters;
  private final Clock clock;

  TierRows(SignalSearch signals, Organisations organisations, Parameters parameters, Clock clock) {
    this.signals = signals;
    this.organisations = organisations;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Whose score raises its tier today; a plan takes them in by itself. */
  Sheet.Table today(View view) {
    Map<UUID, RiskScore> raised = signals.raised();
    Map<UUID, OrganisationSummary> known = organisations.find(raised.keySet());
    return new Sheet.Table(
        view.text(WORD + "today", signals.threshold(), source(view)),
        heads(view, "who", "score", "reasons"),
        raised.values().stream()
            .sorted(Comparator.comparingLong(RiskScore::points).reversed())
            .flatMap(score ->
                Optional.ofNullable(known.get(score.party()))
                    .map(party -> row(party, score, view))
                    .stream())
            .limit(MOST)
            .toList(),
        view.text(WORD + "none"));
  }

  private List<Cell> row(OrganisationSummary party, RiskScore score, View view) {
    String nameEn = party.nameEn().isBlank() ? party.name() : party.nameEn();
    return List.of(
        Cell.of(view.either(party.name(), nameEn)),
        Cell.of(Long.toString(score.points())),
        Cell.of(
            score.reasons().stream()
                .map(each -> reason(each.rule(), each.signals(), view))
                .collect(Collectors.joining("\n"))));
  }

  /** The raised objects of a plan, each with its reason. */
  Sheet.Table of(DrawPlan plan, View view) {
    return new Sheet.Table(
        view.text("page.supervision.raisedObjects"),
        heads(view, "object", "reasons"),
        plan.form().raisedObjects().stream()
            .map(each ->
                List.of(
                    Cell.of(each.object()),
                    Cell.of(
                        ScoreReason.parse(each.reason())
                            .map(reason -> sentence(reason, view))
                            .orElse(each.reason()))))
            .toList(),
        view.text(WORD + "none"));
  }

  private static String sentence(ScoreReason reason, View view) {
    return view.text(WORD + "sentence", reason.points(), reason.threshold())
        + reason.rules().stream()
            .map(each -> "\n" + reason(each.rule(), each.signals(), view))
            .collect(Collectors.joining());
  }

  private static String reason(RiskRule rule, long many, View view) {
    return view.text("page.signals.reason", many, many * rule.weight().points())
        + " "
        + view.name(rule);
  }

  private String source(View view) {
    ParameterRow row =
        parameters.on(ChinaTime.dateOf(clock.instant())).row(ParameterKey.SIGNAL_RAISED_SCORE);
    return view.either(row.citationZh(), row.citationEn());
  }

  private static List<String> heads(View view, String... keys) {
    return List.of(keys).stream().map(key -> view.text(WORD + key)).toList();
  }
}
