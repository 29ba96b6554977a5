package org.anzheng.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 行结论: what became of a row.
 *
 * @param objections why it comes back, or what of an accepted one is to be mended
 * @param subject what it is about: the certificate's number here, or the key of the statement
 * @param factOn when what it reports happened
 * @param corrected whether it corrects what was reported before
 */
record RowVerdict(
    ReportRow row,
    RowOutcome outcome,
    List<RowObjection> objections,
    String subject,
    Optional<LocalDate> factOn,
    boolean corrected) {

  RowVerdict {
    objections = List.copyOf(objections);
  }

  static RowVerdict refused(ReportRow row, List<RowObjection> objections) {
    return new RowVerdict(row, RowOutcome.REFUSED, objections, "", Optional.empty(), false);
  }

  static RowVerdict unchanged(ReportRow row) {
    return new RowVerdict(row, RowOutcome.UNCHANGED, List.of(), "", Optional.empty(), false);
  }

  RowVerdict about(String named) {
    return new RowVerdict(row, outcome, objections, named, factOn, corrected);
  }

  boolean flagged() {
    return outcome == RowOutcome.ACCEPTED && !objections.isEmpty();
  }
}
