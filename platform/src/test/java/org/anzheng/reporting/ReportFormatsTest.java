package org.anzheng.reporting;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.anzheng.certificates.ReportedSearch;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenReports;
import org.anzheng.given.GivenWorkbook;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Objection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A file of each format says the same; a workbook names its sheets as the layout does. */
@PlatformTest
class ReportFormatsTest {

  @Autowired GivenBodies bodies;
  @Autowired GivenReports given;
  @Autowired Reports reports;
  @Autowired ReportedSearch reported;

  GivenBody body;

  @BeforeEach
  void aBody() {
    body = bodies.approved("TA");
  }

  @Test
  void a_workbook_of_one_sheet_is_read_whatever_its_sheet_is_called() {
    GivenWorkbook book = new GivenWorkbook().with("Sheet1", lines(given.issue(body, "X-1")));
    ReportBatch batch = sent(ReportTable.CERTIFICATE, "report.xlsx", book.bytes());
    assertThat(batch.accepted()).as(reports.returned(batch, 0, 9).toString()).isEqualTo(1);
    assertThat(reported.of(body.organisation(), List.of("X-1"))).hasSize(1);
  }

  @Test
  void the_sheet_of_the_table_is_taken_wherever_it_stands() {
    GivenWorkbook book =
        new GivenWorkbook()
            .with("填报说明", List.of(List.of("示例说明"), List.of("第二行")))
            .with("审核结果信息表", List.of(ReportLayout.of(ReportTable.RESULT).headers()))
            .with("证书信息表", lines(given.issue(body, "X-2"), given.issue(body, "X-3")));
    ReportBatch batch = sent(ReportTable.CERTIFICATE, "report.xlsx", book.bytes());
    assertThat(batch.accepted()).isEqualTo(2);
  }

  @Test
  void a_workbook_with_other_tables_only_is_refused() {
    GivenWorkbook book = new GivenWorkbook().with("审核计划信息表", lines(given.issue(body, "X-4")));
    assertThat(
            refusedWith(() ->
                given.send(body, ReportTable.CERTIFICATE, false, "report.xlsx", book.bytes())))
        .containsExactly(Objection.to(ReportRefusal.SHEET_MISSING, "证书信息表"));
  }

  @Test
  void json_lines_say_the_same_as_a_table() {
    Map<String, Object> first = new TreeMap<>(given.issue(body, "J-1"));
    first.put("fee", 12000.5);
    String text =
        List.of(first, new TreeMap<String, Object>(given.issue(body, "J-2"))).stream()
            .map(row -> new JsonMapper().writeValueAsString(row))
            .collect(Collectors.joining("\n\n"));
    ReportBatch batch =
        sent(ReportTable.CERTIFICATE, "report.jsonl", text.getBytes(StandardCharsets.UTF_8));
    assertThat(batch.accepted()).as(reports.returned(batch, 0, 9).toString()).isEqualTo(2);
    assertThat(reported.of(body.organisation(), List.of("J-1", "J-2"))).hasSize(2);

    Map<String, String> same = new TreeMap<>(given.issue(body, "J-1"));
    same.put("fee", "12000.5");
    assertThat(given.sent(body, ReportTable.CERTIFICATE, List.of(same)).unchanged())
        .as("the same row in another format is the same row")
        .isEqualTo(1);
  }

  @Test
  void broken_json_is_no_report() {
    byte[] broken = "{\"approvalNo\": \"示例\"\n".getBytes(StandardCharsets.UTF_8);
    assertThat(
            refusedWith(
                () -> given.send(body, ReportTable.CERTIFICATE, false, "report.jsonl", broken)))
        .containsExactly(Objection.to(ReportRefusal.NOT_A_REPORT));
  }

  private ReportBatch sent(ReportTable table, String name, byte[] content) {
    return given.done(given.send(body, table, false, name, content));
  }

  @SafeVarargs
  private static List<List<String>> lines(Map<String, String>... rows) {
    ReportLayout layout = ReportLayout.of(ReportTable.CERTIFICATE);
    List<List<String>> lines = new ArrayList<>(List.of(layout.headers()));
    List.of(rows).forEach(row -> lines.add(layout.row(row)));
    return lines;
  }
}
