package org.anzheng.reporting;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anzheng.bodies.BodySummary;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.certificates.CertificateEvent;
import org.anzheng.certificates.CertificateMonth;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.kernel.ChinaTime;

/** An event of a certificate as a row of the national table. */
final class CertificateLines {

  private static final Pattern REASON = Pattern.compile("([a-z]+):([A-Z0-9_]+)@.*");
  private static final Map<String, String> REASON_COLUMNS =
      Map.of(
          "suspend", "suspensionReason",
          "revoke", "endReason",
          "cancel", "endReason",
          "change", "changeCode",
          "reissue", "reissueReason");
  private static final Set<String> ISSUES = Set.of("CertificateIssued", "CertificateReported");
  private static final Set<String> DECIDED_AGAIN =
      Set.of("CertificateContinued", "CertificateChanged", "ReportAmended");
  private static final String CORRECTED = "CertificateCorrected";
  private static final String CORRECTION = "0110";
  private static final String LIST = "；";

  private CertificateLines() {}

  static Map<String, String> cells(
      BodySummary body, CertificateMonth.Line line, CertificateBackground background) {
    CertificateSummary certificate = line.certificate();
    Map<String, String> cells = content(certificate.content());
    cells.put("approvalNo", certificate.issuer());
    cells.put("bodyName", body.name());
    cells.put("ownNumber", number(certificate));
    cells.put("firstIssuedOn", background.firstIssuedOn().toString());
    cells.put("renewals", Integer.toString(background.renewals()));
    cells.put("surveillances", Long.toString(background.surveillances()));
    cells.put("issuedOn", certificate.issuedOn().toString());
    cells.put("validTo", certificate.validTo().toString());
    cells.put("child", "0");
    former(cells, certificate, background);
    background.work().ifPresent(work -> CertificateWork.put(cells, work));
    cells.put("decisionMakers", String.join(LIST, background.decisionMakers()));
    event(cells, certificate, line.event());
    return cells;
  }

  private static Map<String, String> content(CertificateContent content) {
    Map<String, String> cells = new TreeMap<>();
    cells.put("clientName", content.holderName());
    cells.put("clientNameEn", content.holderNameEn());
    cells.put("clientCode", content.holderUscc());
    cells.put("address", content.holderAddress());
    cells.put("category", content.category());
    cells.put("tier", content.tier());
    cells.put("standards", String.join(LIST, content.standards()));
    cells.put("multiSite", CaseLines.flag(content.sites().size() > 1));
    cells.put("sites", String.join(LIST, content.sites()));
    cells.put("scope", content.scopeZh());
    return cells;
  }

  /** The certificate that this one replaces, by the number that its own body gave it. */
  private static void former(
      Map<String, String> cells, CertificateSummary certificate, CertificateBackground background) {
    cells.put("reissued", CaseLines.flag(certificate.lineage().replaces().isPresent()));
    certificate.lineage().replaces().ifPresent(old -> cells.put("formerNumber", old));
    background
        .former()
        .ifPresent(old -> {
          cells.put("formerApprovalNo", old.issuer());
          cells.put("formerNumber", number(old));
          cells.put("reissuedOn", certificate.issuedOn().toString());
        });
  }

  private static void event(
      Map<String, String> cells, CertificateSummary certificate, CertificateEvent event) {
    cells.put("status", event.to().code());
    cells.put("reportType", type(certificate, event));
    cells.put(
        "decidedOn",
        DECIDED_AGAIN.contains(event.kind())
            ? day(event.decided())
            : certificate.decidedOn().toString());
    String day = day(event.effective());
    if (event.to() == CertificateStatus.SUSPENDED) {
      cells.put("suspendedFrom", day);
      event.suspendedUntil().ifPresent(until -> cells.put("suspendedUntil", until.toString()));
    } else if (event.to() != CertificateStatus.VALID) {
      cells.put("endedOn", day);
    }
    if (event.to() == CertificateStatus.VALID && !ISSUES.contains(event.kind())) {
      cells.put("changedOn", day);
    }
    reason(cells, event);
  }

  private static void reason(Map<String, String> cells, CertificateEvent event) {
    if (event.kind().equals(CORRECTED)) {
      cells.put("changeCode", CORRECTION);
    }
    event
        .reason()
        .map(REASON::matcher)
        .filter(Matcher::matches)
        .filter(found -> REASON_COLUMNS.containsKey(found.group(1)))
        .ifPresent(
            found -> cells.put(REASON_COLUMNS.getOrDefault(found.group(1), ""), found.group(2)));
  }

  private static String type(CertificateSummary certificate, CertificateEvent event) {
    return switch (event.kind()) {
      case "CertificateIssued", "CertificateReported" ->
          certificate.lineage().replaces().isPresent()
              ? CertificateRowRules.REISSUE
              : CertificateRowRules.FIRST;
      case "CertificateContinued" -> CertificateRowRules.SURVEILLANCE;
      case "CertificateChanged", CORRECTED, "ReportAmended" -> CertificateRowRules.CHANGE;
      default -> CertificateRowRules.STATUS;
    };
  }

  private static String number(CertificateSummary certificate) {
    return certificate.reportedAs().orElse(certificate.number());
  }

  private static String day(Instant instant) {
    return ChinaTime.dateOf(instant).toString();
  }
}
