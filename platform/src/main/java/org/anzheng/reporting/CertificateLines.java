package org.anzheng.reporting;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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

  private static final Pattern REASON = Pattern.compile("[a-z]+:([A-Z0-9_]+)@.*");
  private static final String LIST = "；";

  private CertificateLines() {}

  static Map<String, String> cells(BodySummary body, CertificateMonth.Line line) {
    CertificateSummary certificate = line.certificate();
    CertificateContent content = certificate.content();
    Map<String, String> cells = new TreeMap<>();
    cells.put("approvalNo", certificate.issuer());
    cells.put("bodyName", body.name());
    cells.put("clientName", content.holderName());
    cells.put("clientNameEn", content.holderNameEn());
    cells.put("clientCode", content.holderUscc());
    cells.put("address", content.holderAddress());
    cells.put("ownNumber", certificate.reportedAs().orElse(certificate.number()));
    cells.put("category", content.category());
    cells.put("tier", content.tier());
    cells.put("standards", String.join(LIST, content.standards()));
    cells.put("multiSite", content.sites().size() > 1 ? "1" : "0");
    cells.put("sites", String.join(LIST, content.sites()));
    cells.put("scope", content.scopeZh());
    cells.put("decidedOn", certificate.decidedOn().toString());
    cells.put("issuedOn", certificate.issuedOn().toString());
    cells.put("validTo", certificate.validTo().toString());
    certificate.lineage().replaces().ifPresent(old -> cells.put("formerNumber", old));
    event(cells, certificate, line.event());
    return cells;
  }

  private static void event(
      Map<String, String> cells, CertificateSummary certificate, CertificateEvent event) {
    cells.put("status", event.to().code());
    cells.put("reportType", type(certificate, event));
    String day = day(event.effective());
    Optional<String> reason =
        event.reason().map(REASON::matcher).filter(Matcher::matches).map(m -> m.group(1));
    if (event.to() == CertificateStatus.SUSPENDED) {
      cells.put("suspendedFrom", day);
      event.suspendedUntil().ifPresent(until -> cells.put("suspendedUntil", until.toString()));
      reason.ifPresent(code -> cells.put("suspensionReason", code));
    } else if (event.to() == CertificateStatus.VALID) {
      cells.put("changedOn", day);
    } else {
      cells.put("endedOn", day);
      reason.ifPresent(code -> cells.put("endReason", code));
    }
  }

  private static String type(CertificateSummary certificate, CertificateEvent event) {
    return switch (event.kind()) {
      case "CertificateIssued", "CertificateReported" ->
          certificate.lineage().replaces().isPresent()
              ? CertificateRowRules.REISSUE
              : CertificateRowRules.FIRST;
      case "CertificateContinued" -> CertificateRowRules.SURVEILLANCE;
      case "CertificateChanged", "CertificateCorrected", "ReportAmended" ->
          CertificateRowRules.CHANGE;
      default -> CertificateRowRules.STATUS;
    };
  }

  private static String day(Instant instant) {
    return ChinaTime.dateOf(instant).toString();
  }
}
