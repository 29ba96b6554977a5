package org.anzheng.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.anzheng.kernel.Role;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.anzheng.reporting.AnnualItem;
import org.anzheng.reporting.AnnualReports;
import org.anzheng.reporting.NationalFiles;
import org.anzheng.reporting.ReportLayout;
import org.anzheng.reporting.ReportOrder;
import org.anzheng.reporting.ReportTable;
import org.anzheng.reporting.Reports;
import org.anzheng.sheets.CsvText;
import org.springframework.stereotype.Component;

/**
 * A body with a system of its own reports a small history as a file; one row comes back. The files
 * of last month are there, and the annual report of last year.
 */
@Component
class ReportStory {

  private static final int CORRECTIONS = 10;

  private final Reports reports;
  private final NationalFiles files;
  private final AnnualReports annual;
  private final PersonDirectory people;

  ReportStory(Reports reports, NationalFiles files, AnnualReports annual, PersonDirectory people) {
    this.reports = reports;
    this.files = files;
    this.annual = annual;
    this.people = people;
  }

  void write(DemoBody body, LocalDate today) {
    Map<String, String> first = certificate(body, "YI-2025-001", today.minusMonths(14));
    Map<String, String> second = certificate(body, "YI-2025-002", today.minusMonths(11));
    Map<String, String> suspended = new TreeMap<>(second);
    suspended.put("reportType", "05");
    suspended.put("status", "02");
    suspended.put("suspensionReason", "0116");
    suspended.put("suspendedFrom", today.minusDays(20).toString());
    suspended.put("suspendedUntil", today.plusDays(70).toString());
    Map<String, String> wrong = certificate(body, "YI-2025-003", today.minusMonths(9));
    wrong.put("clientCode", "914403001922038217");
    send(body, ReportTable.CERTIFICATE, List.of(first, second, suspended, wrong));
    correct(body, today);
    files.orderAll(YearMonth.from(today).minusMonths(1));
    boolean more = true;
    while (more) {
      more = files.work();
    }
    annual.submit(
        annual.year(),
        Arrays.stream(AnnualItem.values())
            .filter(item -> !item.isFigure())
            .collect(Collectors.toMap(Enum::name, item -> "示例：本年度工作正常，无重大事项。")),
        body.as(Role.BODY_HEAD));
  }

  /** A result whose remark was wrong, again and again. */
  private void correct(DemoBody body, LocalDate today) {
    PersonSummary auditor = people.find(body.auditor()).orElseThrow();
    Map<String, String> row = new TreeMap<>();
    row.put("approvalNo", body.approvalNo());
    row.put("ownNumber", "YI-2025-001");
    row.put("stage", "0102");
    row.put("arrivedOn", today.minusMonths(15).toString());
    row.put("leftOn", today.minusMonths(15).toString());
    row.put("name", auditor.name());
    row.put("identityType", "01");
    row.put("identityNumber", "110101199001011237");
    row.put("teamRole", "01");
    row.put("qualification", "02");
    row.put("registrationNo", auditor.registrationNo());
    row.put("competent", "1");
    row.put("fullTime", "1");
    List<Map<String, String>> rows = new ArrayList<>();
    for (int time = 0; time <= CORRECTIONS; time++) {
      Map<String, String> corrected = new TreeMap<>(row);
      corrected.put("remark", time == 0 ? "" : "示例：第 " + time + " 次更正");
      rows.add(corrected);
    }
    send(body, ReportTable.RESULT, rows);
  }

  private void send(DemoBody body, ReportTable table, List<Map<String, String>> rows) {
    ReportLayout layout = ReportLayout.of(table);
    StringBuilder text = new StringBuilder(CsvText.UTF_8_MARK);
    text.append(CsvText.line(layout.headers()));
    rows.forEach(row -> text.append(CsvText.line(layout.row(row))));
    try {
      Path file = Files.createTempFile("anzheng-demo-report-", ".csv");
      try {
        Files.writeString(file, text);
        reports.send(
            file,
            new ReportOrder(table, false, "示例历史证书.csv", Optional.empty()),
            body.as(Role.CERTIFICATE_OFFICER));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean more = true;
    while (more) {
      more = reports.work();
    }
  }

  private static Map<String, String> certificate(
      DemoBody body, String ownNumber, LocalDate issuedOn) {
    Map<String, String> row = new TreeMap<>();
    row.put("approvalNo", body.approvalNo());
    row.put("clientName", "示例自有系统客户有限公司");
    row.put("clientCode", ExampleUscc.next("310115").value());
    row.put("address", "上海市浦东新区示例路9号");
    row.put("ownNumber", ownNumber);
    row.put("category", "OM");
    row.put("tier", "GENERAL");
    row.put("standards", "GB/T 32914-2023");
    row.put("scope", "示例：面向企业用户的安全运维服务");
    row.put("decidedOn", issuedOn.minusDays(2).toString());
    row.put("issuedOn", issuedOn.toString());
    row.put("validTo", issuedOn.plusYears(3).minusDays(1).toString());
    row.put("status", "01");
    row.put("reportType", "01");
    return row;
  }
}
