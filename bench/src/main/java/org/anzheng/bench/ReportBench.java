package org.anzheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.anzheng.demonstration.DemoBody;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Uscc;
import org.anzheng.reporting.ReportBatch;
import org.anzheng.reporting.ReportLayout;
import org.anzheng.reporting.ReportOrder;
import org.anzheng.reporting.ReportTable;
import org.anzheng.reporting.Reports;
import org.anzheng.sheets.CsvText;

/**
 * Rows of a report, from the file to the public register, against a bare COPY of what they make.
 */
final class ReportBench implements Benchmark {

  private static final Limit SHARE =
      Limit.atLeast(0.1, "of a bare COPY of the same rows into the same indexed tables; aim 0.3");

  @Override
  public String summary() {
    return "certificates reported by file, checked and journalled, against a bare COPY";
  }

  @Override
  public Map<String, String> usual() {
    return Map.of("rows", "2000", "rounds", "3", "data", "");
  }

  @Override
  public Findings run(Settings settings) throws Exception {
    int rows = settings.number("rows");
    int rounds = settings.number("rounds");
    Line.Pairs pairs = Line.Pairs.none();
    try (RunningPlatform platform = RunningPlatform.start(settings.folder("data"))) {
      DemoBody body = new Cast(platform, 1).body(0);
      Uscc holder = holder();
      for (int round = 0; round <= rounds; round++) {
        System.err.printf("report: round %d of %d%n", round, rounds);
        Path file = file(body, holder, round, rows);
        long begin = System.nanoTime();
        work(platform, body, file, rows);
        platform.awaitListeners();
        double reported = rows / Crowd.seconds(begin);
        platform.settle();
        double copied = rows / new BareCopy(platform.owner(), platform.dataSource()).seconds(rows);
        // round 0 warms up
        if (round > 0) {
          pairs.add(reported, copied);
        }
      }
    }
    return new Findings(
        "%d rounds of %d certificates".formatted(rounds, rows),
        "reported, rows/s",
        "bare COPY, rows/s",
        List.of(Line.of("certificates by CSV", pairs, Optional.of(SHARE))),
        List.of(
            "reported: from the sending of the file until every certificate stands in the public"
                + " register; COPY: as many rows as that made, into copies of the same tables with"
                + " the same indexes, without triggers"));
  }

  private static void work(RunningPlatform platform, DemoBody body, Path file, int rows) {
    Reports reports = platform.get(Reports.class);
    ReportBatch batch =
        reports.send(
            file,
            new ReportOrder(ReportTable.CERTIFICATE, false, "bench.csv", Optional.empty()),
            body.as(Role.CERTIFICATE_OFFICER));
    while (reports.find(batch.number()).finishedAt().isEmpty()) {
      reports.work();
    }
    int accepted = reports.find(batch.number()).accepted();
    if (accepted != rows) {
      throw new IllegalStateException("only " + accepted + " rows were accepted");
    }
  }

  private static Path file(DemoBody body, Uscc holder, int round, int rows) throws IOException {
    ReportLayout layout = ReportLayout.of(ReportTable.CERTIFICATE);
    List<String> lines = new ArrayList<>(List.of(CsvText.line(layout.headers())));
    String today = java.time.LocalDate.now(org.anzheng.kernel.ChinaTime.ZONE).toString();
    for (int i = 0; i < rows; i++) {
      Map<String, String> row = new TreeMap<>();
      row.put("approvalNo", body.approvalNo());
      row.put("clientName", "示例报送网络安全服务有限公司" + i);
      row.put("clientCode", holder.value());
      row.put("address", "示例市示例路" + i + "号");
      row.put("ownNumber", "BENCH-" + round + "-" + i);
      row.put("category", Cast.CATEGORY);
      row.put("tier", "GENERAL");
      row.put("standards", "GB/T 32914-2023");
      row.put("scope", "面向政务云与行业云的安全运维服务" + i);
      row.put("decidedOn", today);
      row.put("issuedOn", today);
      row.put("validTo", "2099-12-31");
      row.put("status", "01");
      row.put("reportType", "01");
      lines.add(CsvText.line(layout.row(row)));
    }
    return Files.writeString(Files.createTempFile("bench-report-", ".csv"), String.join("", lines));
  }

  private static Uscc holder() {
    String organisation = "BENCH001";
    String stem = "91310115" + organisation;
    String first = stem + Uscc.organisationCheckCharacter(organisation);
    return new Uscc(first + Uscc.checkCharacter(first));
  }
}
