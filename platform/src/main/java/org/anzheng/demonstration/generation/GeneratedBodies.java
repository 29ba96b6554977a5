package org.anzheng.demonstration.generation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.BusinessClock;
import org.anzheng.demonstration.DemoBodies;
import org.anzheng.demonstration.DemoBody;
import org.anzheng.demonstration.DemoWorld;
import org.anzheng.kernel.ChinaTime;
import org.springframework.stereotype.Component;

/** 负载数据的认证机构: approved through the front doors, before the first certificate was issued. */
@Component
class GeneratedBodies {

  private static final int MONTHS_AGO = 39;
  private static final int CERTIFICATES_OF_ONE = 100_000;
  private static final int OFFICE_HOURS = 36_000;

  private final DemoWorld world;
  private final DemoBodies bodies;
  private final BusinessClock clock;

  GeneratedBodies(DemoWorld world, DemoBodies bodies, BusinessClock clock) {
    this.world = world;
    this.bodies = bodies;
    this.clock = clock;
  }

  /** Three bodies, and another for every hundred thousand certificates. */
  List<DemoBody> approved(int certificates, LocalDate today) {
    try {
      clock.holdAt(ChinaTime.startOf(today.minusMonths(MONTHS_AGO)).plusSeconds(OFFICE_HOURS));
      DemoWorld.Cast cast = world.assemble();
      List<DemoBody> all = new ArrayList<>(cast.bodies());
      for (int i = 1; i <= certificates / CERTIFICATES_OF_ONE; i++) {
        all.add(
            bodies.approved(
                "示例第" + i + "认证中心",
                "Example Certification No. " + i,
                "g" + i,
                List.of("TA", "OM", "CO"),
                cast.departments()));
      }
      return all;
    } finally {
      clock.release();
    }
  }
}
