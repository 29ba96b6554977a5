package org.anzheng.certification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anzheng.given.GivenCommission;
import org.anzheng.given.GivenScheme;
import org.anzheng.scheme.Confidence;
import org.anzheng.scheme.norms.ManDayRow;
import org.anzheng.scheme.norms.ManDayTable;
import org.anzheng.scheme.norms.RuleSource;
import org.anzheng.scheme.norms.RuleTables;
import org.anzheng.scheme.norms.SampleTable;

/** What a small rule says to the man-days of a case, without a database. */
final class GivenYardstick {

  private static final RuleSource SOURCE =
      new RuleSource("design", "示例", "example", Confidence.DESIGN);

  private GivenYardstick() {}

  /** A first certification of one site: 2 days up to 20 people, 3 up to 50, nothing beyond. */
  static ManDayYardstick ofStaff(int staff) {
    return of(CaseType.INITIAL, staff, 1);
  }

  static ManDayYardstick of(CaseType type, int staff, int sites) {
    ClientPart client = GivenCommission.client();
    ServicePart service = GivenCommission.service(GivenSituation.BODY, "OM", "GENERAL");
    CommissionForm form =
        CommissionForm.EMPTY
            .with(
                new ClientPart(
                    client.legalRepresentative(),
                    client.registeredCapital(),
                    staff,
                    client.contactName(),
                    client.contactPhone(),
                    client.contactEmail()))
            .with(
                new ServicePart(
                    service.body(),
                    service.category(),
                    service.tier(),
                    service.scopeZh(),
                    service.scopeEn(),
                    IntStream.range(0, sites).mapToObj(i -> new Site("示例" + i, "示例路")).toList(),
                    List.of()));
    return ManDayTables.of(type, form, GivenScheme.parameters().planning(), Optional.of(tables()));
  }

  private static RuleTables tables() {
    return new RuleTables(
        "CSSC-R01:2023",
        new ManDayTable(List.of(row(1, 20, "2"), row(21, 50, "3")), SOURCE),
        new SampleTable(List.of(), SOURCE));
  }

  private static ManDayRow row(int from, int to, String days) {
    return new ManDayRow("OM", "GENERAL", from, Optional.of(to), new BigDecimal(days), 30);
  }
}
