package org.anzheng.supervision.signals;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.DelegatedPower;
import org.anzheng.scheme.Parameters;
import org.anzheng.supervision.subjects.Authorities;
import org.anzheng.supervision.subjects.Authority;
import org.anzheng.supervision.subjects.OversightEvents;
import org.anzheng.supervision.subjects.OversightRefusal;
import org.anzheng.supervision.subjects.OversightWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 风险信号管理: runs the rules and takes the verdicts of inspectors. */
@Service
public class Signals {

  private static final Logger LOG = LoggerFactory.getLogger(Signals.class);

  private final List<RuleCheck> rules;
  private final SignalDesk desk;
  private final SignalStore store;
  private final OversightEvents events;
  private final Authorities authorities;
  private final Parameters parameters;
  private final Clock clock;

  Signals(
      List<RuleCheck> rules,
      SignalDesk desk,
      SignalStore store,
      OversightEvents events,
      Authorities authorities,
      Parameters parameters,
      Clock clock) {
    this.rules = List.copyOf(rules);
    this.desk = desk;
    this.store = store;
    this.events = events;
    this.authorities = authorities;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Runs every rule over everything; how many signals are new. */
  public int runAll() {
    Round round = round(Optional.empty());
    return rules.stream().mapToInt(rule -> run(rule, round)).sum();
  }

  /** The round of today, unless a server has made it. */
  void runDaily() {
    if (store.takeRound(ChinaTime.dateOf(clock.instant()))) {
      runAll();
    }
  }

  /** The rules that look at one case. */
  void lookAtCase(String number) {
    Round round = round(Optional.of(number));
    rules.stream().filter(RuleCheck::looksAtCases).forEach(rule -> run(rule, round));
  }

  /** The rules that look at one certificate. */
  void lookAtCertificate(String number) {
    Round round = round(Optional.of(number));
    rules.stream().filter(RuleCheck::looksAtCertificates).forEach(rule -> run(rule, round));
  }

  /** 核查属实 or 排除, in a sentence. */
  @Transactional
  public void judge(String number, SignalTransition verdict, String sentence, Actor actor) {
    verdict.roleOf(actor);
    Authority authority = authorities.of(actor);
    Signal signal =
        store.find(number, authority).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    Instant now = clock.instant();
    mayJudge(authority, now);
    SignalFact.SignalJudged fact =
        signal.judge(verdict, OversightWords.required("sentence", sentence), actor, now);
    store.judge(fact, signal.version());
    events.announce(fact);
  }

  /** An office judges while it holds the power to supervise certification activities. */
  @Basis("regulation:54")
  private static void mayJudge(Authority authority, Instant now) {
    if (!authority.holds(DelegatedPower.SUPERVISE_ACTIVITY, ChinaTime.dateOf(now))) {
      throw new Refusal(OversightRefusal.NO_POWER, DelegatedPower.SUPERVISE_ACTIVITY);
    }
  }

  private int run(RuleCheck rule, Round round) {
    try {
      return Math.toIntExact(
          rule.look(round).stream().filter(seen -> desk.raise(seen, round.now())).count());
    } catch (RuntimeException e) {
      LOG.error("the rule {} is tried again in the next round", rule.getClass().getSimpleName(), e);
      return 0;
    }
  }

  private Round round(Optional<String> only) {
    Instant now = clock.instant();
    return new Round(now, parameters.on(ChinaTime.dateOf(now)), only);
  }
}
