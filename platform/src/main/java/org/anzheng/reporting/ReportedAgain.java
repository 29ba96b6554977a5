package org.anzheng.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.anzheng.certificates.CertificateEvent;
import org.anzheng.certificates.CertificateMonth;
import org.anzheng.kernel.Basis;

/**
 * 原报内容: gives back what a body reported of an event, also in columns that the certificate itself
 * does not keep. Each row is given back for the one event it led to.
 */
@Basis("reporting-norm:4")
final class ReportedAgain {

  /** What the event says, whatever the row said. */
  private static final Set<String> BY_EVENT =
      Set.of(
          "approvalNo",
          "ownNumber",
          "status",
          "suspensionReason",
          "suspendedFrom",
          "suspendedUntil",
          "endReason",
          "endedOn");

  private final Map<String, List<AcceptedRow>> rows = new HashMap<>();

  ReportedAgain(List<AcceptedRow> accepted) {
    accepted.forEach(row -> rows.computeIfAbsent(row.subject(), s -> new ArrayList<>()).add(row));
  }

  /** The cells of an event, with what was reported of it. */
  Map<String, String> with(Map<String, String> cells, CertificateMonth.Line line) {
    return take(line)
        .map(row -> merged(cells, row, CertificateRowRules.isProtective(reportRow(row))))
        .orElse(cells);
  }

  /** What limits a right took effect however wrong its row was: there the record comes first. */
  private static Map<String, String> merged(
      Map<String, String> cells, AcceptedRow row, boolean recordFirst) {
    Map<String, String> merged = new TreeMap<>(row.cells());
    merged.keySet().removeAll(BY_EVENT);
    cells.forEach((key, text) -> {
      if (!text.isEmpty() && (recordFirst || !merged.containsKey(key))) {
        merged.put(key, text);
      }
    });
    return merged;
  }

  /**
   * The last row before the event of which it can be the effect; several at once in their order.
   */
  private Optional<AcceptedRow> take(CertificateMonth.Line line) {
    List<AcceptedRow> known = rows.getOrDefault(line.certificate().number(), List.of());
    Optional<AcceptedRow> found =
        known.stream()
            .filter(row -> !row.dealtAt().isAfter(line.event().recorded()))
            .filter(row -> fits(row, line.event()))
            .max(
                Comparator.comparing(AcceptedRow::dealtAt)
                    .thenComparing(AcceptedRow::line, Comparator.reverseOrder()));
    found.ifPresent(known::remove);
    return found;
  }

  private static boolean fits(AcceptedRow row, CertificateEvent event) {
    String type = row.text("reportType");
    return switch (event.kind()) {
      case "CertificateReported" ->
          type.equals(CertificateRowRules.FIRST) || type.equals(CertificateRowRules.REISSUE);
      case "ReportAmended" ->
          type.equals(CertificateRowRules.SURVEILLANCE) || type.equals(CertificateRowRules.CHANGE);
      case "CertificateSuspended",
          "CertificateRestored",
          "CertificateRevoked",
          "CertificateCancelled",
          "CertificateExpired" ->
          type.equals(CertificateRowRules.STATUS) && row.text("status").equals(event.to().code())
              || type.equals(CertificateRowRules.WITHDRAWAL)
                  && event.kind().equals("CertificateCancelled");
      default -> false;
    };
  }

  private static ReportRow reportRow(AcceptedRow row) {
    return new ReportRow(row.line(), "", row.cells());
  }
}
