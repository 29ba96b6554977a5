package org.anzheng.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anzheng.journeys.acts.Cast;
import org.anzheng.journeys.stage.Hands;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.Test;

/**
 * In the demonstration: a body tries a file out, reports it, mends what came back, and anybody
 * finds the certificate by the body's own number.
 */
class BodyReportsItsHistory {

  private static final String PASSWORD = "anzheng-demo-2026";
  private static final String HEAD =
      "approvalNo,clientName,clientCode,address,ownNumber,category,tier,standards,scope,"
          + "decidedOn,issuedOn,validTo,status,reportType\n";

  @Test
  void and_mends_what_came_back() throws IOException {
    try (RunningPlatform platform = RunningPlatform.demonstration();
        Theatre theatre = new Theatre();
        Cast cast = new Cast(platform, theatre)) {
      Hands officer = cast.signedUp("yi-certificates", PASSWORD);
      String approval = officer.open("/body/reports").find("CNCA-R-[0-9]{4}-[0-9]{2,4}");
      Path wrong = file(approval, "914403001922038217");
      officer.attach("file", wrong).tick("table", "CERTIFICATE").press("报送");
      officer.eventually(officer.path(), "已试运行").sees("NOT_A_USCC").sees("校验位不符");
      officer.download("下载退回和待补正的行（CSV）");
      officer.open("/body/reports").attach("file", file(approval, "914403001922038216"));
      officer.tick("table", "CERTIFICATE").all("input[name=mode]").first().uncheck();
      officer.press("报送");
      officer.eventually(officer.path(), "已接收").sees("没有退回");
      cast.anybody().eventually("/certificates/JOURNEY-1", "报送：").sees("JOURNEY-1").sees("有效");
      cast.anybody().open("/bodies/" + approval).sees("报送情况").sees("最近报送");
      officer.open("/body/report-files").sees("certificate.csv");
      Hands regulator = cast.signedUp("samr", PASSWORD);
      regulator.open("/regulator/reports").sees(approval).sees("报送及时性");
    }
  }

  private static Path file(String approval, String code) throws IOException {
    Path file = Files.createTempFile("journey", ".csv");
    return Files.writeString(
        file,
        HEAD
            + String.join(
                ",",
                approval,
                "示例报送公司",
                code,
                "示例路1号",
                "JOURNEY-1",
                "OM",
                "GENERAL",
                "GB/T 32914-2023",
                "示例运维服务",
                "2026-01-05",
                "2026-01-06",
                "2029-01-05",
                "01",
                "01")
            + "\n");
  }
}
