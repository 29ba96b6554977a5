package org.anzheng.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.anzheng.reporting.ReportBatch;
import org.anzheng.reporting.ReportStatus;
import org.anzheng.reporting.ReportTable;
import org.jspecify.annotations.Nullable;

/** 报告批次. */
@Schema(name = "ReportBatch", description = "One file that a body reported, and how far it is")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportBatchAnswer(
    String number,
    ReportTable table,
    boolean dryRun,
    ReportStatus status,
    @Schema(description = "SHA-256 of the file") String contentHash,
    int rows,
    @Schema(description = "Rows dealt with so far") int done,
    int accepted,
    @Schema(description = "Accepted before, word by word") int unchanged,
    int refused,
    @Schema(description = "Accepted with something to mend") int flagged,
    Instant sentAt,
    @Nullable Instant finishedAt) {

  static ReportBatchAnswer of(ReportBatch batch) {
    return new ReportBatchAnswer(
        batch.number(),
        batch.table(),
        batch.dryRun(),
        batch.status(),
        batch.contentHash(),
        batch.rows(),
        batch.done(),
        batch.accepted(),
        batch.unchanged(),
        batch.refused(),
        batch.flagged(),
        batch.sentAt(),
        batch.finishedAt().orElse(null));
  }
}
