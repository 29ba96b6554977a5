package org.anzheng.web.open;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.bodies.TariffItem;
import org.anzheng.register.BodyEntry;
import org.anzheng.register.CsvLine;
import org.anzheng.register.PublicTariff;

/** 收费数据表: every price in force as comma-separated values, one item a line. */
final class FeeSheet {

  private static final String HEAD =
      "approval_no,name,standing,version,effective_from,category,level,item,unit,unit_price,"
          + "currency,rule";

  private final List<String> lines = new ArrayList<>(List.of(HEAD + "\r\n"));

  void add(BodyEntry body, PublicTariff fees) {
    for (TariffItem item : fees.tariff().items()) {
      lines.add(
          CsvLine.of(
              body.approvalNo(),
              body.name(),
              body.standing().name(),
              Integer.toString(fees.tariff().version()),
              fees.tariff().effectiveFrom().toString(),
              item.category(),
              item.tier().orElse(""),
              item.type().name(),
              item.unit().name(),
              item.unitPrice().map(BigDecimal::toPlainString).orElse(""),
              "CNY",
              item.rule()));
    }
  }

  /** With the mark by which spreadsheets know UTF-8. */
  byte[] bytes() {
    return (CsvLine.UTF_8_MARK + String.join("", lines)).getBytes(StandardCharsets.UTF_8);
  }
}
