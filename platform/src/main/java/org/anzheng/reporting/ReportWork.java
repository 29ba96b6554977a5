package org.anzheng.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.texts.Language;
import org.anzheng.texts.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 报告处理: works through reports, some rows at a time. Rows, their effects and how far the report is
 * commit together: after a crash the next server goes on with the row after the last that counted.
 */
@Component
class ReportWork {

  private static final int AT_ONCE = 500;

  private final BatchStore batches;
  private final RowStore rows;
  private final TrialStore trials;
  private final PresenceStore presence;
  private final CertificateRows certificates;
  private final StatementRows statements;
  private final ReportContexts contexts;
  private final PunctualitySearch punctuality;
  private final Journal journal;
  private final Texts texts;
  private final TransactionOperations transaction;
  private final Clock clock;

  ReportWork(
      BatchStore batches,
      RowStore rows,
      TrialStore trials,
      PresenceStore presence,
      CertificateRows certificates,
      StatementRows statements,
      ReportContexts contexts,
      PunctualitySearch punctuality,
      Journal journal,
      Texts texts,
      TransactionOperations transaction,
      Clock clock) {
    this.batches = batches;
    this.rows = rows;
    this.trials = trials;
    this.presence = presence;
    this.certificates = certificates;
    this.statements = statements;
    this.contexts = contexts;
    this.punctuality = punctuality;
    this.journal = journal;
    this.texts = texts;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Deals with the next rows of the oldest report; false when nothing waits. */
  boolean next(ReportSteps steps) {
    return next(AT_ONCE, steps);
  }

  /** In smaller portions, for tests. */
  boolean next(int atOnce, ReportSteps steps) {
    try {
      return Boolean.TRUE.equals(
          transaction.execute(status -> portion(atOnce, Optional.empty(), steps)));
    } catch (Refusal refusal) {
      // one row is refused by a front door: alone it shows which
      return alone(steps);
    }
  }

  private boolean alone(ReportSteps steps) {
    AtomicReference<Optional<Refusal>> refused = new AtomicReference<>(Optional.empty());
    try {
      return Boolean.TRUE.equals(
          transaction.execute(status -> portion(1, Optional.empty(), steps)));
    } catch (Refusal refusal) {
      refused.set(Optional.of(refusal));
    }
    return Boolean.TRUE.equals(transaction.execute(status -> portion(1, refused.get(), steps)));
  }

  private boolean portion(int most, Optional<Refusal> refused, ReportSteps steps) {
    Optional<ReportBatch> claimed = batches.claim();
    claimed.ifPresent(batch -> {
      List<ReportRow> some = rows.next(batch, most);
      steps.reached("claimed");
      Instant now = clock.instant();
      List<RowVerdict> verdicts =
          refused
              .map(refusal -> some.stream().map(row -> refused(row, refusal)).toList())
              .orElseGet(() -> deal(batch, some, steps));
      rows.save(batch, verdicts, now);
      steps.reached("saved");
      ReportBatch after = ReportProgress.after(batch, verdicts, now);
      batches.save(after);
      if (after.finishedAt().isPresent()) {
        finish(after, now);
      }
      steps.reached("finished");
    });
    return claimed.isPresent();
  }

  private List<RowVerdict> deal(ReportBatch batch, List<ReportRow> some, ReportSteps steps) {
    ReportContext context = contexts.of(batch);
    Actor sender = new Actor(batch.account(), batch.body(), Set.of(Role.CERTIFICATE_OFFICER));
    return switch (batch.table()) {
      case CERTIFICATE -> certificates.deal(batch, some, context, sender, steps);
      case PLAN, RESULT, ACTIVITY -> statements.deal(batch, some, context, steps);
    };
  }

  private RowVerdict refused(ReportRow row, Refusal refusal) {
    return RowVerdict.refused(
        row,
        refusal.objections().stream()
            .map((Objection o) ->
                RowObjection.to(
                    "",
                    ReportRefusal.FRONT_DOOR,
                    texts.objection(Language.ZH, o),
                    texts.objection(Language.EN, o)))
            .toList());
  }

  private void finish(ReportBatch batch, Instant now) {
    trials.forget(batch.id());
    presence.forget(batch.id());
    if (!batch.dryRun()) {
      punctuality.count(batch);
    }
    ReportFinished fact =
        new ReportFinished(
            Act.of(Actor.system(), Role.SYSTEM, now),
            batch.chain(),
            batch.body(),
            batch.approvalNo(),
            batch.number(),
            batch.dryRun(),
            batch.status(),
            batch.accepted(),
            batch.unchanged(),
            batch.refused(),
            batch.flagged());
    batches.append(fact, batch.number());
    journal.announce(fact);
  }
}
