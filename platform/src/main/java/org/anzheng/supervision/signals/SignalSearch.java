package org.anzheng.supervision.signals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.parties.Department;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.Parameters;
import org.anzheng.supervision.offices.Authorities;
import org.anzheng.supervision.offices.Authority;
import org.anzheng.supervision.records.OversightEvent;
import org.anzheng.supervision.records.OversightEvents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 风险信号查询: what a department or an office may see: all of it, or what lies in its area. */
@Service
@Transactional(readOnly = true)
public class SignalSearch {

  private final SignalStore store;
  private final SignalFigures figures;
  private final OversightEvents events;
  private final Authorities authorities;
  private final Parameters parameters;
  private final Clock clock;

  SignalSearch(
      SignalStore store,
      SignalFigures figures,
      OversightEvents events,
      Authorities authorities,
      Parameters parameters,
      Clock clock) {
    this.store = store;
    this.figures = figures;
    this.events = events;
    this.authorities = authorities;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Those that meet a filter. */
  public List<Signal> list(SignalFilter filter, Actor actor) {
    return store.list(filter, authorities.of(actor));
  }

  /** One of these. */
  public Optional<Signal> find(String number, Actor actor) {
    return store.find(number, authorities.of(actor));
  }

  /** What happened to it. */
  public List<OversightEvent> history(String number) {
    return events.of(Signal.chain(number));
  }

  /** Every signal that counts about a body or an organisation, whoever's area it is in. */
  public List<Signal> counting(UUID party) {
    return store.counting(party);
  }

  /** The score of a body or an organisation. */
  public RiskScore score(UUID party) {
    return RiskScore.of(
        party,
        store.counting(party).stream().collect(groupingBy(Signal::rule)).entrySet().stream()
            .map(rule -> new PartyCount(party, rule.getKey(), rule.getValue().size()))
            .toList());
  }

  /** Whether the score raises the risk tier, of which random inspections draw more. */
  @Basis("random-inspection:2")
  public boolean raised(RiskScore score) {
    return score.points() >= threshold();
  }

  /** The score from which the tier is raised. */
  public long threshold() {
    return parameters
        .on(ChinaTime.dateOf(clock.instant()))
        .row(ParameterKey.SIGNAL_RAISED_SCORE)
        .value();
  }

  /** Every body and every organisation whose score raises its tier, wherever it is. */
  public Map<UUID, RiskScore> raised() {
    Authority everywhere = authorities.national(Department.MARKET_REGULATION);
    return Stream.of(true, false)
        .flatMap(bodies -> scores(bodies, everywhere).stream())
        .filter(this::raised)
        .collect(toMap(RiskScore::party, score -> score, (one, other) -> one));
  }

  /** Scores of all bodies, or of all certified organisations, the highest first. */
  public List<RiskScore> scores(boolean bodies, Actor actor) {
    return scores(bodies, authorities.of(actor));
  }

  private List<RiskScore> scores(boolean bodies, Authority authority) {
    return figures.parties(authority, bodies).stream()
        .collect(groupingBy(PartyCount::party))
        .entrySet()
        .stream()
        .map(party -> RiskScore.of(party.getKey(), party.getValue()))
        .sorted(Comparator.comparingLong(RiskScore::points).reversed())
        .toList();
  }

  /** How often each rule was right. */
  public List<RulePrecision> precision(Actor actor) {
    return figures.precision(authorities.of(actor));
  }

  /** Signals by month and rule. */
  public List<SignalMonth> months(Actor actor) {
    return figures.months(authorities.of(actor));
  }

  /** Signals by province. */
  public List<RegionCount> regions(Actor actor) {
    return figures.regions(authorities.of(actor));
  }
}
