package org.anzheng.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;

/** 报告进度: where a report stands after some of its rows. */
final class ReportProgress {

  private ReportProgress() {}

  static ReportBatch after(ReportBatch batch, List<RowVerdict> verdicts, Instant now) {
    int done = batch.done() + verdicts.size();
    int refused = batch.refused() + count(verdicts, RowOutcome.REFUSED);
    boolean last = done >= batch.rows();
    return new ReportBatch(
        batch.id(),
        batch.number(),
        batch.body(),
        batch.approvalNo(),
        batch.account(),
        batch.table(),
        batch.dryRun(),
        batch.fileName(),
        batch.contentHash(),
        last ? end(batch, refused).apply(batch.status(), Actor.system()) : batch.status(),
        batch.rows(),
        done,
        batch.accepted() + count(verdicts, RowOutcome.ACCEPTED),
        batch.unchanged() + count(verdicts, RowOutcome.UNCHANGED),
        refused,
        batch.flagged() + (int) verdicts.stream().filter(RowVerdict::flagged).count(),
        batch.corrected()
            + (int)
                verdicts.stream()
                    .filter(v -> v.outcome() == RowOutcome.ACCEPTED && v.corrected())
                    .count(),
        batch.sentAt(),
        last ? Optional.of(now) : Optional.empty());
  }

  private static ReportTransition end(ReportBatch batch, int refused) {
    if (batch.dryRun()) {
      return ReportTransition.CHECK;
    }
    return refused == 0
        ? ReportTransition.ACCEPT
        : refused < batch.rows() ? ReportTransition.ACCEPT_PARTLY : ReportTransition.REFUSE;
  }

  private static int count(List<RowVerdict> verdicts, RowOutcome outcome) {
    return (int) verdicts.stream().filter(v -> v.outcome() == outcome).count();
  }
}
