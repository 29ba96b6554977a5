package org.anzheng.web.matrix;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anzheng.adoption.keys.ApiKeyForm;
import org.anzheng.adoption.keys.ApiKeys;
import org.anzheng.adoption.keys.KeyScope;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenFollowUps;
import org.anzheng.given.GivenReports;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.reporting.NationalFiles;
import org.anzheng.reporting.ReportTable;
import org.springframework.stereotype.Component;

/** What a body has of reporting: a report, a key, the files of a month, an annual report. */
@Component
class ReportThings {

  private final GivenReports given;
  private final GivenBodies bodies;
  private final GivenFollowUps elsewhen;
  private final ApiKeys keys;
  private final NationalFiles files;
  private final Clock clock;

  ReportThings(
      GivenReports given,
      GivenBodies bodies,
      GivenFollowUps elsewhen,
      ApiKeys keys,
      NationalFiles files,
      Clock clock) {
    this.given = given;
    this.bodies = bodies;
    this.elsewhen = elsewhen;
    this.keys = keys;
    this.files = files;
    this.clock = clock;
  }

  void addTo(Map<String, String> things, GivenBody body, Actor officer) {
    String number =
        given.tried(body, ReportTable.CERTIFICATE, List.of(given.issue(body, "MATRIX"))).number();
    things.put("/body/reports/{number}", number);
    things.put("/regulator/reports/{number}", number);
    keys.make(new ApiKeyForm("示例密钥", Set.of(KeyScope.REPORTS), Optional.of(30)), officer);
    things.put("/body/report-keys/{id}", keys.of(officer).getFirst().id().toString());
    YearMonth month = YearMonth.from(ChinaTime.dateOf(clock.instant()));
    files.order(month, officer);
    files.orderAll(month);
    boolean more = true;
    while (more) {
      more = files.work();
    }
    things.put("/body/report-files/{name}", files.of(body.approvalNo()).getFirst().fileName());
    things.put("/regulator/report-files/{name}", files.of(NationalFiles.ALL).getFirst().fileName());
    GivenBody older = elsewhen.on(month.minusYears(1).atDay(1), () -> bodies.approved("TA"));
    things.put(
        "/regulator/annual-reports/{year}", Integer.toString(given.annual(older, "示例：本年度工作正常。")));
    things.put("/regulator/annual-reports/{year}/{approvalNo}", older.approvalNo());
  }
}
