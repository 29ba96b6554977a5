package org.anzheng.reporting;

import static org.anzheng.certificates.CertificateStatus.CANCELLED;
import static org.anzheng.certificates.CertificateStatus.REVOKED;
import static org.anzheng.certificates.CertificateStatus.SUSPENDED;
import static org.anzheng.certificates.CertificateStatus.VALID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateTransition;
import org.anzheng.certificates.DecisionDates;
import org.anzheng.certificates.ReportedChange;
import org.anzheng.kernel.Basis;

/**
 * 先行保护的行: a suspension, revocation or cancellation takes effect whatever else is wrong with its
 * row; what is wrong is flagged and to be mended. Only what would leave nothing to do refuses it.
 */
@Basis({"opinion:6", "design"})
final class ProtectiveRows {

  private static final String OTHER = "0199";
  private static final String OTHER_CANCELLATION = "0299";
  private static final Set<String> READ_ELSEWHERE =
      Set.of("reportType", "status", "suspensionReason", "endReason");

  private ProtectiveRows() {}

  static RowDecision decide(
      ReportRow row, String place, Optional<CertificateStanding> before, ReportContext context) {
    List<RowObjection> refusing = new ArrayList<>();
    context.otherBody(row).ifPresent(refusing::add);
    if (before.isEmpty()) {
      refusing.add(RowObjection.to("ownNumber", ReportRefusal.UNKNOWN_CERTIFICATE));
    }
    CertificateStatus to = to(row);
    before
        .filter(now -> !from(to).contains(now.status()))
        .ifPresent(now ->
            refusing.add(
                RowObjection.to(
                    "status", ReportRefusal.NOT_FROM_THIS_STATUS, now.status().code())));
    if (!refusing.isEmpty()) {
      return RowDecision.refused(refusing);
    }
    return limit(row, place, to, before.orElseThrow(), context);
  }

  private static RowDecision limit(
      ReportRow row,
      String place,
      CertificateStatus to,
      CertificateStanding now,
      ReportContext context) {
    List<RowObjection> flags =
        new ArrayList<>(
            CellRules.objections(
                ReportLayout.of(ReportTable.CERTIFICATE), row, false, context.codes()));
    flags.removeIf(flag -> READ_ELSEWHERE.contains(flag.column()));
    LocalDate day = day(row, to, now, context, flags);
    String reason = reason(row, to, context, flags);
    ReportedChange change =
        new ReportedChange(
            place,
            row.text("ownNumber"),
            transition(to),
            DecisionDates.on(day),
            Optional.of(reason),
            Optional.of(to).filter(s -> s == SUSPENDED).map(s -> until(row, day, flags)),
            Optional.empty(),
            Optional.empty(),
            row.text("remark"));
    return new RowDecision(
        flags,
        Optional.empty(),
        List.of(change),
        false,
        Optional.of(now.moved(to, day)),
        Optional.of(day),
        CertificateRowRules.WITHDRAWAL.equals(row.text("reportType")));
  }

  private static CertificateStatus to(ReportRow row) {
    if (CertificateRowRules.WITHDRAWAL.equals(row.text("reportType"))) {
      return CANCELLED;
    }
    return row.text("status").equals(SUSPENDED.code())
        ? SUSPENDED
        : row.text("status").equals(REVOKED.code()) ? REVOKED : CANCELLED;
  }

  private static Set<CertificateStatus> from(CertificateStatus to) {
    return to == SUSPENDED ? Set.of(VALID) : Set.of(VALID, SUSPENDED);
  }

  private static CertificateTransition transition(CertificateStatus to) {
    return switch (to) {
      case SUSPENDED -> CertificateTransition.REPORT_SUSPENSION;
      case REVOKED -> CertificateTransition.REPORT_REVOCATION;
      case CANCELLED -> CertificateTransition.REPORT_CANCELLATION;
      case VALID, EXPIRED -> throw new IllegalArgumentException(to + " limits nothing");
    };
  }

  /** Where the day is missing or impossible, the nearest possible one is taken and flagged. */
  private static LocalDate day(
      ReportRow row,
      CertificateStatus to,
      CertificateStanding now,
      ReportContext context,
      List<RowObjection> flags) {
    String column = to == SUSPENDED ? "suspendedFrom" : "endedOn";
    Optional<LocalDate> told = row.day(column).or(() -> row.day("changedOn"));
    LocalDate asked = told.orElse(context.today());
    LocalDate taken =
        asked.isAfter(context.today())
            ? context.today()
            : asked.isBefore(now.lastOn()) ? now.lastOn() : asked;
    if (told.isEmpty() || !taken.equals(asked)) {
      flags.add(RowObjection.to(column, ReportRefusal.TAKEN_AS, taken));
    }
    return taken;
  }

  private static String reason(
      ReportRow row, CertificateStatus to, ReportContext context, List<RowObjection> flags) {
    String column = to == SUSPENDED ? "suspensionReason" : "endReason";
    String table = to == SUSPENDED ? "suspend" : to == REVOKED ? "revoke" : "cancel";
    Optional<String> known = row.some(column).filter(code -> context.codes().has(table, code));
    String otherwise = to == CANCELLED ? OTHER_CANCELLATION : OTHER;
    if (known.isEmpty() && !CertificateRowRules.WITHDRAWAL.equals(row.text("reportType"))) {
      flags.add(RowObjection.to(column, ReportRefusal.TAKEN_AS, otherwise));
    }
    return known.orElse(otherwise);
  }

  private static LocalDate until(ReportRow row, LocalDate from, List<RowObjection> flags) {
    Optional<LocalDate> told = row.day("suspendedUntil").filter(day -> !day.isBefore(from));
    if (told.isEmpty()) {
      flags.add(RowObjection.to("suspendedUntil", ReportRefusal.TAKEN_AS, from));
    }
    return told.orElse(from);
  }
}
