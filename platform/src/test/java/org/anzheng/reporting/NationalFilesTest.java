package org.anzheng.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenReports;
import org.anzheng.given.PlatformTest;
import org.anzheng.given.Refused;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.anzheng.sheets.Workbooks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What is reported to the state: the files of a month, and the annual report. */
@PlatformTest
class NationalFilesTest {

  @Autowired GivenBodies bodies;
  @Autowired GivenReports given;
  @Autowired NationalFiles files;
  @Autowired AnnualReports annual;
  @Autowired ApplicationEventPublisher events;
  @Autowired Clock clock;

  @Test
  void the_files_of_a_month_have_what_happened_and_can_be_reported_again() throws Exception {
    GivenBody body = bodies.approved("TA");
    given.sent(
        body,
        ReportTable.CERTIFICATE,
        List.of(given.issue(body, "N-1"), given.status(body, "N-1", "02")));
    YearMonth month = YearMonth.from(today());

    files.order(month, body.as(Role.CERTIFICATE_OFFICER));
    work();

    List<NationalFile> made = files.of(body.approvalNo());
    assertThat(made).hasSize(8);
    NationalFile csv =
        made.stream()
            .filter(f -> f.fileName().endsWith("certificate.csv"))
            .findFirst()
            .orElseThrow();
    assertThat(csv.rows()).isEqualTo(2);
    String text =
        new String(files.content(body.approvalNo(), csv.fileName()), StandardCharsets.UTF_8);
    assertThat(text).contains("证书号", "N-1", "0116");
    assertThat(files.manifest(body.approvalNo(), month))
        .contains(csv.sha256() + "  " + csv.fileName());
    ReportBatch again = given.done(given.send(body, ReportTable.CERTIFICATE, true, text));
    assertThat(again.rows()).isEqualTo(2);
    assertThat(workbook(body, csv.fileName().replace(".csv", ".xlsx"))).isEqualTo(3);
  }

  @Test
  void they_are_made_by_themselves_when_the_day_comes() {
    GivenBody body = bodies.approved("TA");
    Instant due = ChinaTime.startOf(LocalDate.of(2026, 3, 10));

    events.publishEvent(new DeadlinePassed("report/national", "report.month", due));
    work();

    assertThat(files.of(body.approvalNo()))
        .extracting(NationalFile::month)
        .contains(YearMonth.of(2026, 2));
    assertThat(files.of(NationalFiles.ALL))
        .extracting(NationalFile::month)
        .contains(YearMonth.of(2026, 2));
  }

  @Test
  void only_the_head_submits_the_annual_report_and_only_once_it_is_whole() {
    GivenBody body = bodies.approved("TA");
    int year = today().getYear() - 1;
    assertThat(
            Refused.refusedWith(
                () -> annual.submit(year, words(), body.as(Role.CERTIFICATE_OFFICER))))
        .extracting(Objection::reason)
        .containsExactly(KernelRefusal.NOT_YOUR_DUTY);
    assertThat(Refused.refusedWith(() -> annual.submit(year, words(), body.as(Role.BODY_HEAD))))
        .extracting(Objection::reason)
        .containsExactly(ReportRefusal.ANNUAL_NOT_DUE);
    assertThat(annual.of(year, body.as(Role.BODY_HEAD)).text(AnnualItem.ISSUED)).isEqualTo("0");
  }

  private static Map<String, String> words() {
    return Arrays.stream(AnnualItem.values())
        .filter(item -> !item.isFigure())
        .collect(Collectors.toMap(Enum::name, item -> "示例"));
  }

  private int workbook(GivenBody body, String name) throws Exception {
    Path file = Files.createTempFile("national", ".xlsx");
    Files.write(file, files.content(body.approvalNo(), name));
    List<List<String>> lines = new ArrayList<>();
    Workbooks.read(
        file,
        10_000_000,
        100,
        names -> {
          assertThat(names).as("the name that the layout fixes").containsExactly("证书信息表");
          return 0;
        },
        lines::add);
    return lines.size();
  }

  private void work() {
    boolean more = true;
    while (more) {
      more = files.work();
    }
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
