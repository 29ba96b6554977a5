package org.anzheng.demonstration;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.anzheng.bodies.TariffItem;
import org.anzheng.bodies.TariffItemType;
import org.anzheng.bodies.TariffTerms;

/**
 * Fees of the demonstration's bodies: the same items, a little cheaper or dearer from body to body.
 */
final class DemoTariffs {

  static final TariffTerms TERMS = new TariffTerms("示例：同时委托两个以上类别的，申请费只收一次", "示例：收费标准批准书〔2023〕1号");

  private static final String HIGHER = "ENHANCED";
  private static final int STEP = 100;

  private DemoTariffs() {}

  static List<TariffItem> of(String login, List<String> categories) {
    int dearer = Math.floorMod(login.hashCode(), 5) * STEP;
    return categories.stream().flatMap(category -> of(category, dearer)).toList();
  }

  private static Stream<TariffItem> of(String category, int dearer) {
    TariffItem manDay = priced(TariffItemType.AUDIT_PER_MAN_DAY, category, 3000 + dearer);
    return Stream.of(
        priced(TariffItemType.APPLICATION, category, 1000),
        priced(TariffItemType.DOCUMENT_REVIEW, category, 1500 + dearer),
        manDay,
        priced(TariffItemType.AUDIT_PER_MAN_DAY, category, 3500 + dearer).forTier(HIGHER),
        priced(TariffItemType.REVIEW_AND_CERTIFICATE, category, 2000),
        priced(TariffItemType.SURVEILLANCE, category, 3000 + dearer),
        priced(TariffItemType.ANNUAL, category, 2000),
        TariffItem.byRule(TariffItemType.TRAVEL, category, "示例：交通、住宿按实际发生额收取"));
  }

  private static TariffItem priced(TariffItemType type, String category, int yuan) {
    return TariffItem.of(type, category, BigDecimal.valueOf(yuan));
  }
}
