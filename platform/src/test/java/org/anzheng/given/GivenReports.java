package org.anzheng.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.reporting.AnnualItem;
import org.anzheng.reporting.AnnualReports;
import org.anzheng.reporting.ReportBatch;
import org.anzheng.reporting.ReportLayout;
import org.anzheng.reporting.ReportOrder;
import org.anzheng.reporting.ReportTable;
import org.anzheng.reporting.Reports;
import org.springframework.stereotype.Component;

/** Files in the national layout, sent through the front door and dealt with. */
@Component
public class GivenReports {

  private static final String HOLDER = GivenUscc.next().value();

  private final Reports reports;
  private final AnnualReports annual;
  private final Clock clock;

  GivenReports(Reports reports, AnnualReports annual, Clock clock) {
    this.reports = reports;
    this.annual = annual;
    this.clock = clock;
  }

  /** Sends a file and works through it. */
  public ReportBatch sent(GivenBody body, ReportTable table, List<Map<String, String>> rows) {
    return done(send(body, table, false, csv(table, rows)));
  }

  /** The same as a trial run. */
  public ReportBatch tried(GivenBody body, ReportTable table, List<Map<String, String>> rows) {
    return done(send(body, table, true, csv(table, rows)));
  }

  /** Sends a file, and no more. */
  public ReportBatch send(GivenBody body, ReportTable table, boolean dryRun, String text) {
    return send(body, table, dryRun, "report.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same of any format. */
  public ReportBatch send(
      GivenBody body, ReportTable table, boolean dryRun, String name, byte[] content) {
    try {
      Path file = Files.createTempFile("report", name);
      Files.write(file, content);
      return reports.send(
          file,
          new ReportOrder(table, dryRun, name, Optional.empty()),
          body.as(Role.CERTIFICATE_OFFICER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Works until the report is finished. */
  public ReportBatch done(ReportBatch batch) {
    while (reports.find(batch.number()).finishedAt().isEmpty()) {
      reports.work();
    }
    return reports.find(batch.number());
  }

  /** A file as comma-separated values. */
  public static String csv(ReportTable table, List<Map<String, String>> rows) {
    ReportLayout layout = ReportLayout.of(table);
    List<String> lines = new ArrayList<>(List.of(String.join(",", layout.headers())));
    rows.forEach(row -> lines.add("\"" + String.join("\",\"", layout.row(row)) + "\""));
    return String.join("\r\n", lines) + "\r\n";
  }

  /** Submits the annual report on the last year, in these words; the body was approved by then. */
  public int annual(GivenBody body, String words) {
    int year = annual.year();
    annual.submit(
        year,
        Arrays.stream(AnnualItem.values())
            .filter(item -> !item.isFigure())
            .collect(Collectors.toMap(Enum::name, item -> words)),
        body.as(Role.BODY_HEAD));
    return year;
  }

  /** A first certificate, issued today. */
  public Map<String, String> issue(GivenBody body, String ownNumber) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    Map<String, String> row = new TreeMap<>();
    row.put("approvalNo", body.approvalNo());
    row.put("clientName", "示例报送网络安全服务有限公司");
    row.put("clientCode", HOLDER);
    row.put("address", "北京市海淀区示例路1号");
    row.put("ownNumber", ownNumber);
    row.put("category", "TA");
    row.put("tier", "GENERAL");
    row.put("standards", "GB/T 32914-2023");
    row.put("scope", "网络安全风险评估服务");
    row.put("decidedOn", today.toString());
    row.put("issuedOn", today.toString());
    row.put("validTo", today.plusYears(3).toString());
    row.put("status", "01");
    row.put("reportType", "01");
    return row;
  }

  /** A change of status today. */
  public Map<String, String> status(GivenBody body, String ownNumber, String status) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    Map<String, String> row = new TreeMap<>();
    row.put("approvalNo", body.approvalNo());
    row.put("ownNumber", ownNumber);
    row.put("status", status);
    row.put("reportType", "05");
    row.put("changedOn", today.toString());
    row.put("suspensionReason", "0116");
    row.put("suspendedFrom", today.toString());
    row.put("suspendedUntil", today.plusMonths(3).toString());
    row.put("endReason", "0121");
    row.put("endedOn", today.toString());
    return row;
  }
}
