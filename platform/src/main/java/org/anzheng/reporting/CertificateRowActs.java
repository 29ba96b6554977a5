package org.anzheng.reporting;

import static org.anzheng.certificates.CertificateStatus.EXPIRED;
import static org.anzheng.certificates.CertificateStatus.VALID;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.certificates.CertificateTransition;
import org.anzheng.certificates.DecisionDates;
import org.anzheng.certificates.ReportedChange;
import org.anzheng.certificates.ReportedIssue;

/** Turns a row without objections into what it asks of the front door of certificates. */
final class CertificateRowActs {

  private static final Pattern BETWEEN = Pattern.compile("[；;]");
  private static final String CORRECTION = "0110";

  private CertificateRowActs() {}

  /** A new certificate, and what became of it until it was reported. */
  static RowDecision issue(ReportRow row, String place, ReportContext context) {
    LocalDate issuedOn = row.day("issuedOn").orElseThrow();
    LocalDate validTo = row.day("validTo").orElseThrow();
    CertificateContent content = content(row, issuedOn, context);
    CertificateStanding issued =
        new CertificateStanding(
            VALID,
            content.holderUscc(),
            content.category(),
            issuedOn,
            validTo,
            issuedOn,
            Optional.of(content));
    ReportRow status = asStatusRow(row);
    RowDecision later =
        CertificateRowRules.isProtective(status)
            ? ProtectiveRows.decide(status, place, Optional.of(issued), context)
            : RowDecision.refused(List.of());
    boolean expires = later.changes().isEmpty() && validTo.isBefore(context.today());
    CertificateStanding otherwise = expires ? issued.moved(EXPIRED, validTo.plusDays(1)) : issued;
    return new RowDecision(
        later.objections(),
        Optional.of(issue(row, place, content, context)),
        later.changes(),
        expires,
        later.after().or(() -> Optional.of(otherwise)),
        Optional.of(issuedOn),
        false);
  }

  private static ReportedIssue issue(
      ReportRow row, String place, CertificateContent content, ReportContext context) {
    return new ReportedIssue(
        place,
        row.text("ownNumber"),
        context.holder().apply(content.holderUscc()),
        content,
        row.day("decidedOn").orElseThrow(),
        row.day("issuedOn").orElseThrow(),
        row.day("validTo").orElseThrow());
  }

  /** The status that stands in a row of an issue is what came after. */
  private static ReportRow asStatusRow(ReportRow row) {
    java.util.Map<String, String> cells = new java.util.HashMap<>(row.cells());
    cells.put("reportType", CertificateRowRules.STATUS);
    return new ReportRow(row.line(), row.hash(), cells);
  }

  /** 监督, 变更, 恢复 or 过期失效. */
  static RowDecision change(
      ReportRow row, String place, CertificateStanding before, ReportContext context) {
    LocalDate day = effective(row).orElse(context.today());
    return switch (row.text("reportType")) {
      case CertificateRowRules.SURVEILLANCE ->
          done(
              amendment(row, place, day, Optional.empty(), Optional.of(day)),
              before.moved(before.status(), day),
              day,
              false);
      case CertificateRowRules.CHANGE -> {
        CertificateContent content = content(row, before.issuedOn(), context);
        yield done(
            amendment(row, place, day, Optional.of(content), Optional.empty()),
            before.saying(content, day),
            day,
            CORRECTION.equals(row.text("changeCode")));
      }
      default ->
          EXPIRED.code().equals(row.text("status"))
              ? new RowDecision(
                  List.of(),
                  Optional.empty(),
                  List.of(),
                  true,
                  Optional.of(before.moved(EXPIRED, before.validTo().plusDays(1))),
                  Optional.of(before.validTo()),
                  false)
              : done(restoration(row, place, day), before.moved(VALID, day), day, false);
    };
  }

  private static RowDecision done(
      ReportedChange change, CertificateStanding after, LocalDate day, boolean corrected) {
    return new RowDecision(
        List.of(),
        Optional.empty(),
        List.of(change),
        false,
        Optional.of(after),
        Optional.of(day),
        corrected);
  }

  private static ReportedChange amendment(
      ReportRow row,
      String place,
      LocalDate day,
      Optional<CertificateContent> content,
      Optional<LocalDate> keptOn) {
    return new ReportedChange(
        place,
        row.text("ownNumber"),
        CertificateTransition.REPORT_AMENDMENT,
        DecisionDates.on(day),
        row.some("changeCode"),
        Optional.empty(),
        content,
        keptOn,
        row.text("remark"));
  }

  private static ReportedChange restoration(ReportRow row, String place, LocalDate day) {
    return new ReportedChange(
        place,
        row.text("ownNumber"),
        CertificateTransition.REPORT_RESTORATION,
        DecisionDates.on(day),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        row.text("remark"));
  }

  /** Since when what a row reports holds. */
  static Optional<LocalDate> effective(ReportRow row) {
    return switch (row.text("reportType")) {
      case CertificateRowRules.SURVEILLANCE -> row.day("decidedOn").or(() -> row.day("changedOn"));
      default -> row.day("changedOn").or(() -> row.day("reissuedOn"));
    };
  }

  private static CertificateContent content(
      ReportRow row, LocalDate issuedOn, ReportContext context) {
    return new CertificateContent(
        row.text("clientName"),
        row.text("clientNameEn"),
        row.text("clientCode"),
        row.text("address"),
        row.text("category"),
        row.text("tier"),
        context.rule().apply(issuedOn),
        row.text("scope"),
        "",
        parts(row.text("standards")),
        parts(row.text("sites")));
  }

  private static List<String> parts(String text) {
    return BETWEEN.splitAsStream(text).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }
}
