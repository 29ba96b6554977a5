package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.archive.records.RecordSetRefusal;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 归档前检查: the case is closed, and every record and every file that it must have is there. */
final class ArchiveGate {

  private ArchiveGate() {}

  /**
   * Everything that is missing.
   *
   * @param filesGone how many evidence files that the case names are not in the archive
   */
  @Basis({"regulation:21", "body-measures:22"})
  static List<Objection> missing(CaseFile file, long filesGone) {
    List<Objection> missing = new ArrayList<>();
    CaseStatus status = file.summary().status();
    if (!status.closed()) {
      missing.add(Objection.to(RecordSetRefusal.NOT_CLOSED));
    }
    if (carriedOut(status)) {
      CaseRecords records = file.records();
      require(file, CaseStage.APPLICATION_REVIEW, records.applicationReview().isPresent(), missing);
      require(file, CaseStage.CONTRACT, records.contract().isPresent(), missing);
      require(file, CaseStage.EVALUATION, hasReport(file), missing);
      require(file, CaseStage.REVIEW, records.review().isPresent(), missing);
      require(file, CaseStage.DECISION, records.decision().isPresent(), missing);
      require(file, CaseStage.SIGNATURE, file.last(CaseTransition.SIGN).isPresent(), missing);
    }
    if (filesGone > 0) {
      missing.add(Objection.to(RecordSetRefusal.EVIDENCE_MISSING, filesGone));
    }
    return missing;
  }

  private static boolean carriedOut(CaseStatus status) {
    return status == CaseStatus.ISSUED || status == CaseStatus.KEPT || status == CaseStatus.AMENDED;
  }

  private static boolean hasReport(CaseFile file) {
    return file.evaluation().filter(e -> e.report().isPresent()).isPresent();
  }

  private static void require(
      CaseFile file, CaseStage stage, boolean there, List<Objection> missing) {
    if (file.type().has(stage) && !there) {
      missing.add(Objection.to(RecordSetRefusal.FORM_MISSING, stage));
    }
  }
}
