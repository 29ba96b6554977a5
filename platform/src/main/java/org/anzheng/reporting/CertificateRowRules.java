package org.anzheng.reporting;

import static org.anzheng.certificates.CertificateStatus.CANCELLED;
import static org.anzheng.certificates.CertificateStatus.SUSPENDED;
import static org.anzheng.certificates.CertificateStatus.VALID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.Basis;

/** 证书行规则: what each row of the certificate table does, seen from where the certificate stands. */
@Basis({"opinion:6", "reporting-norm:4"})
final class CertificateRowRules {

  static final String FIRST = "01";
  static final String REISSUE = "02";
  static final String SURVEILLANCE = "03";
  static final String CHANGE = "04";
  static final String STATUS = "05";
  static final String WITHDRAWAL = "06";

  private static final Set<String> LIMITING =
      Set.of(SUSPENDED.code(), CertificateStatus.REVOKED.code(), CANCELLED.code());

  private CertificateRowRules() {}

  /**
   * What a row does.
   *
   * @param place the row of the report, as {@code <batch>/<line>}
   */
  static RowDecision decide(
      ReportRow row, String place, Optional<CertificateStanding> before, ReportContext context) {
    String type = row.text("reportType");
    if (isProtective(row)) {
      return ProtectiveRows.decide(row, place, before, context);
    }
    boolean issues = FIRST.equals(type) || REISSUE.equals(type);
    boolean whole = issues || CHANGE.equals(type);
    List<RowObjection> found =
        new ArrayList<>(
            CellRules.objections(
                ReportLayout.of(ReportTable.CERTIFICATE), row, whole, context.codes()));
    context.otherBody(row).ifPresent(found::add);
    found.addAll(order(row, issues));
    found.addAll(CellRules.past(row, context.today(), "decidedOn", "issuedOn", "changedOn"));
    if (whole) {
      found.addAll(scope(row, context));
    }
    found.addAll(standing(row, issues, before));
    if (!found.isEmpty()) {
      return RowDecision.refused(found);
    }
    return issues
        ? CertificateRowActs.issue(row, place, context)
        : CertificateRowActs.change(row, place, before.orElseThrow(), context);
  }

  /**
   * 先行保护: what limits a holder's right where the public is protected by it, and what takes a
   * mistake back.
   */
  @Basis({"opinion:6", "design"})
  static boolean isProtective(ReportRow row) {
    String type = row.text("reportType");
    return WITHDRAWAL.equals(type) || STATUS.equals(type) && LIMITING.contains(row.text("status"));
  }

  /** A certificate is decided on before it is issued; whatever follows is decided on later. */
  private static List<RowObjection> order(ReportRow row, boolean issues) {
    if (issues) {
      return CellRules.order(row, "startOn", "endOn", "decidedOn", "issuedOn", "validTo");
    }
    List<RowObjection> found =
        new ArrayList<>(CellRules.order(row, "startOn", "endOn", "decidedOn"));
    found.addAll(CellRules.order(row, "issuedOn", "validTo"));
    return found;
  }

  /** No certificate without approval on the day it was issued, and only with a known level. */
  @Basis({"regulation:9", "opinion:4"})
  private static List<RowObjection> scope(ReportRow row, ReportContext context) {
    List<RowObjection> found = new ArrayList<>();
    String category = row.text("category");
    if (!context.codes().hasCategory(category)) {
      return found;
    }
    if (!row.text("tier").isEmpty() && !context.codes().hasLevel(category, row.text("tier"))) {
      found.add(RowObjection.to("tier", ReportRefusal.NOT_A_LEVEL, row.text("tier")));
    }
    row.day("issuedOn")
        .filter(day -> !context.approved().test(category, day))
        .ifPresent(day ->
            found.add(RowObjection.to("category", ReportRefusal.NOT_APPROVED_THEN, category, day)));
    return found;
  }

  private static List<RowObjection> standing(
      ReportRow row, boolean issues, Optional<CertificateStanding> before) {
    List<RowObjection> found = new ArrayList<>();
    if (issues) {
      before.ifPresent(c -> found.add(RowObjection.to("ownNumber", ReportRefusal.NUMBER_TAKEN)));
      return found;
    }
    if (before.isEmpty()) {
      found.add(RowObjection.to("ownNumber", ReportRefusal.UNKNOWN_CERTIFICATE));
      return found;
    }
    CertificateStanding now = before.get();
    Set<CertificateStatus> from = STATUS.equals(row.text("reportType")) ? from(row) : RUNNING;
    if (!from.contains(now.status())) {
      found.add(RowObjection.to("status", ReportRefusal.NOT_FROM_THIS_STATUS, now.status().code()));
    }
    if (CHANGE.equals(row.text("reportType"))
        && !(row.text("clientCode").equals(now.holderUscc())
            && row.text("category").equals(now.category()))) {
      found.add(RowObjection.to("clientCode", ReportRefusal.NOT_ITS_HOLDER));
    }
    LocalDate last = now.lastOn();
    CertificateRowActs.effective(row)
        .filter(day -> day.isBefore(last))
        .ifPresent(
            day -> found.add(RowObjection.to("changedOn", ReportRefusal.BEFORE_LAST_EVENT, last)));
    return found;
  }

  private static final Set<CertificateStatus> RUNNING = Set.of(VALID, SUSPENDED);

  private static Set<CertificateStatus> from(ReportRow row) {
    return VALID.code().equals(row.text("status")) ? Set.of(SUSPENDED) : RUNNING;
  }
}
