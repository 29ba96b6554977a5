package org.anzheng.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.ReportedChange;
import org.anzheng.certificates.ReportedIssue;

/**
 * 行决定: what a row of the certificate table does, or why it does nothing.
 *
 * @param objections what refuses it, or what is flagged where it has effect all the same
 * @param after where the certificate stands then; empty where the row is refused
 */
record RowDecision(
    List<RowObjection> objections,
    Optional<ReportedIssue> issue,
    List<ReportedChange> changes,
    boolean expires,
    Optional<CertificateStanding> after,
    Optional<LocalDate> factOn,
    boolean corrected) {

  RowDecision {
    objections = List.copyOf(objections);
    changes = List.copyOf(changes);
  }

  static RowDecision refused(List<RowObjection> objections) {
    return new RowDecision(
        objections, Optional.empty(), List.of(), false, Optional.empty(), Optional.empty(), false);
  }

  boolean isRefused() {
    return after.isEmpty();
  }
}
