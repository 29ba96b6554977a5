package org.anzheng.reporting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 报告批次: one file that a body reported, and how far the platform came with it.
 *
 * @param number such as {@code RB-2026-000012}
 * @param body the body's organisation
 * @param dryRun 试运行: checked only
 * @param contentHash SHA-256 of the file, hexadecimal
 * @param rows rows of the file
 * @param done rows dealt with
 * @param accepted rows that took effect, or would
 * @param unchanged rows that were accepted before, word by word
 * @param refused rows that come back
 * @param flagged accepted rows with something to mend
 * @param corrected accepted rows that correct what was reported before
 */
@NamedInterface("reads")
public record ReportBatch(
    UUID id,
    String number,
    UUID body,
    String approvalNo,
    UUID account,
    ReportTable table,
    boolean dryRun,
    String fileName,
    String contentHash,
    ReportStatus status,
    int rows,
    int done,
    int accepted,
    int unchanged,
    int refused,
    int flagged,
    int corrected,
    Instant sentAt,
    Optional<Instant> finishedAt) {

  /** Its record chain. */
  String chain() {
    return "report/" + number;
  }
}
