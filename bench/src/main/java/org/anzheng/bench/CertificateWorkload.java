package org.anzheng.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.anzheng.certificates.Certificates;
import org.anzheng.certificates.DecisionDates;
import org.anzheng.certificates.Ground;
import org.anzheng.certificates.RestorationOrder;
import org.anzheng.certificates.SuspensionOrder;
import org.anzheng.demonstration.DemoBody;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;

/** Certificates suspended and restored through their front door, each client its own. */
final class CertificateWorkload implements Workload {

  private static final int EACH = 8;

  private final Certificates certificates;
  private final DemoBody body;
  private final LocalDate today = LocalDate.now(ChinaTime.ZONE);
  private final String[][] numbers;
  private final boolean[][] suspended;

  CertificateWorkload(RunningPlatform platform, int clients) {
    this.certificates = platform.get(Certificates.class);
    Cast cast = new Cast(platform, 1);
    this.body = cast.body(0);
    Issuing issuing = new Issuing(platform, cast);
    this.numbers = new String[clients][EACH];
    this.suspended = new boolean[clients][EACH];
    for (int client = 0; client < clients; client++) {
      for (int i = 0; i < EACH; i++) {
        numbers[client][i] = issuing.issue(client * EACH + i);
      }
    }
  }

  @Override
  public String name() {
    return "suspend or restore";
  }

  @Override
  public List<String> factTables() {
    return List.of("certificates.certificate_event", "notices.notice_event");
  }

  @Override
  public void by(int client) {
    int i = ThreadLocalRandom.current().nextInt(EACH);
    if (suspended[client][i]) {
      restore(numbers[client][i]);
    } else {
      suspend(numbers[client][i]);
    }
    suspended[client][i] = !suspended[client][i];
  }

  private void suspend(String number) {
    certificates.suspend(
        number,
        new SuspensionOrder(
            new Ground("0116", "示例：获证组织书面申请暂停，办公场所搬迁。", List.of()),
            DecisionDates.on(today),
            today.minusDays(1),
            today.plusMonths(1),
            List.of("完成搬迁并提交新场所证明", "接受一次现场验证"),
            "示例联系人 010-00000000"),
        body.as(Role.DECISION_MAKER));
  }

  private void restore(String number) {
    certificates.restore(
        number,
        new RestorationOrder("示例：恢复条件已逐项验证。", List.of(), DecisionDates.on(today)),
        body.as(Role.DECISION_MAKER));
  }
}
