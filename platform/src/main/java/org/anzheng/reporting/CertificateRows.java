package org.anzheng.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.anzheng.certificates.ReportedCertificates;
import org.anzheng.certificates.ReportedChange;
import org.anzheng.certificates.ReportedIssue;
import org.anzheng.certificates.ReportedSearch;
import org.anzheng.certificates.ReportedState;
import org.anzheng.kernel.Actor;
import org.springframework.stereotype.Component;

/** Deals with rows of the certificate table: decides each, then lets the front door act. */
@Component
class CertificateRows {

  private final ReportedSearch search;
  private final ReportedCertificates certificates;
  private final TrialStore trials;
  private final RowStore rows;

  CertificateRows(
      ReportedSearch search, ReportedCertificates certificates, TrialStore trials, RowStore rows) {
    this.search = search;
    this.certificates = certificates;
    this.trials = trials;
    this.rows = rows;
  }

  List<RowVerdict> deal(
      ReportBatch batch,
      List<ReportRow> some,
      ReportContext context,
      Actor actor,
      ReportSteps steps) {
    Set<String> before = new HashSet<>(rows.accepted(batch, some));
    Map<String, String> numbers = new HashMap<>();
    Map<String, CertificateStanding> standings = standings(batch, some, numbers);
    Map<String, CertificateStanding> moved = new LinkedHashMap<>();
    List<RowVerdict> verdicts = new ArrayList<>();
    List<RowDecision> acts = new ArrayList<>();
    for (ReportRow row : some) {
      if (!before.add(row.hash())) {
        verdicts.add(RowVerdict.unchanged(row));
        continue;
      }
      String own = row.text("ownNumber");
      RowDecision decision =
          CertificateRowRules.decide(
              row,
              batch.number() + "/" + row.line(),
              Optional.ofNullable(standings.get(own)),
              context);
      verdicts.add(verdict(row, decision));
      if (decision.isRefused()) {
        before.remove(row.hash());
      } else {
        standings.put(own, decision.after().orElseThrow());
        moved.put(own, decision.after().orElseThrow());
        acts.add(decision);
      }
    }
    steps.reached("decided");
    if (batch.dryRun()) {
      trials.save(batch.id(), moved);
      return verdicts;
    }
    numbers.putAll(act(acts, some, verdicts, actor, steps));
    return verdicts.stream()
        .map(v ->
            v.outcome() == RowOutcome.ACCEPTED
                ? v.about(numbers.getOrDefault(v.row().text("ownNumber"), ""))
                : v)
        .toList();
  }

  private Map<String, CertificateStanding> standings(
      ReportBatch batch, List<ReportRow> some, Map<String, String> numbers) {
    Set<String> own = new HashSet<>();
    some.forEach(row -> own.add(row.text("ownNumber")));
    Map<String, CertificateStanding> standings = new TreeMap<>();
    Map<String, ReportedState> known = search.of(batch.body(), own);
    known.forEach((number, state) -> {
      standings.put(number, CertificateStanding.of(state));
      numbers.put(number, state.number());
    });
    if (batch.dryRun()) {
      standings.putAll(trials.of(batch.id(), own));
    }
    return standings;
  }

  /** New certificates first, all at once; then what happened to each, in the order of the rows. */
  private Map<String, String> act(
      List<RowDecision> acts,
      List<ReportRow> some,
      List<RowVerdict> verdicts,
      Actor actor,
      ReportSteps steps) {
    List<ReportedIssue> issues =
        acts.stream().flatMap(decision -> decision.issue().stream()).toList();
    Map<String, String> numbers = certificates.issue(issues, actor);
    steps.reached("issued");
    for (RowDecision decision : acts) {
      for (ReportedChange change : decision.changes()) {
        certificates.change(change, actor);
        steps.reached("changed");
      }
    }
    List<String> expired = new ArrayList<>();
    for (int i = 0, act = 0; i < some.size(); i++) {
      if (verdicts.get(i).outcome() == RowOutcome.ACCEPTED && acts.get(act++).expires()) {
        expired.add(some.get(i).text("ownNumber"));
      }
    }
    certificates.expire(expired, actor);
    return numbers;
  }

  private static RowVerdict verdict(ReportRow row, RowDecision decision) {
    return decision.isRefused()
        ? RowVerdict.refused(row, decision.objections())
        : new RowVerdict(
            row,
            RowOutcome.ACCEPTED,
            decision.objections(),
            "",
            decision.factOn(),
            decision.corrected());
  }
}
