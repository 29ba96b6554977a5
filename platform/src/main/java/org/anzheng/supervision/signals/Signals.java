package org.anzheng.supervision.signals;

import java.time.Clock;
import java.time.Duration;
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
import org.anzheng.supervision.offices.Authorities;
import org.anzheng.supervision.offices.Authority;
import org.anzheng.supervision.records.OversightEvents;
import org.anzheng.supervision.records.OversightRefusal;
import org.anzheng.supervision.records.OversightWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 风险信号管理: runs the rules and takes the verdicts of inspectors. */
@Service
public class Signals {

  private static final int AT_ONCE = 100;
  private static final Logger LOG = LoggerFactory.getLogger(Signals.class);

  private final List<RuleCheck> rules;
  private final SignalDesk desk;
  private final SignalAnswers answers;
  private final SignalStore store;
  private final OversightEvents events;
  private final Authorities authorities;
  private final Parameters parameters;
  private final Clock clock;

  Signals(
      List<RuleCheck> rules,
      SignalDesk desk,
      SignalAnswers answers,
      SignalStore store,
      OversightEvents events,
      Authorities authorities,
      Parameters parameters,
      Clock clock) {
    this.rules = List.copyOf(rules);
    this.desk = desk;
    this.answers = answers;
    this.store = store;
    this.events = events;
    this.authorities = authorities;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Runs every rule over everything; what each saw that was new, and how long it took. */
  public List<RuleRun> runAll() {
    Round round = round(Optional.empty());
    settle(round);
    return rules.stream().map(rule -> timed(rule, round)).toList();
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
    settle(round);
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

  private void settle(Round round) {
    try {
      answers.settle(round);
    } catch (RuntimeException e) {
      LOG.error("what was answered is looked for again in the next round", e);
    }
  }

  private RuleRun timed(RuleCheck rule, Round round) {
    Instant begin = clock.instant();
    int fresh = run(rule, round);
    return new RuleRun(
        rule.getClass().getSimpleName(), fresh, Duration.between(begin, clock.instant()));
  }

  /** What is new is kept some hundred at a time, so that a long round loses little. */
  private int run(RuleCheck rule, Round round) {
    int fresh = 0;
    try {
      List<Sighting> seen = rule.look(round);
      for (int first = 0; first < seen.size(); first += AT_ONCE) {
        fresh +=
            desk.raise(seen.subList(first, Math.min(seen.size(), first + AT_ONCE)), round.now());
      }
      return fresh;
    } catch (RuntimeException e) {
      LOG.error("the rule {} is tried again in the next round", rule.getClass().getSimpleName(), e);
      return fresh;
    }
  }

  private Round round(Optional<String> only) {
    Instant now = clock.instant();
    return new Round(now, parameters.on(ChinaTime.dateOf(now)), only);
  }
}
