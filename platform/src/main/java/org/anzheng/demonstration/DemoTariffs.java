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
  private static final String CHEAP_BODY = "yi";
  private static final String CHEAP_CATEGORY = "TA";
  private static final int CHEAP = 50;
  private static final int WHOLE = 100;

  private DemoTariffs() {}

  static List<TariffItem> of(String login, List<String> categories) {
    int dearer = Math.floorMod(login.hashCode(), 5) * STEP;
    return categories.stream()
        .flatMap(category -> of(category, dearer, percent(login, category)))
        .toList();
  }

  /** One body asks half of the others in one category, which a rule notices. */
  private static int percent(String login, String category) {
    return login.equals(CHEAP_BODY) && category.equals(CHEAP_CATEGORY) ? CHEAP : WHOLE;
  }

  private static Stream<TariffItem> of(String category, int dearer, int percent) {
    TariffItem manDay = priced(TariffItemType.AUDIT_PER_MAN_DAY, category, 3000 + dearer, percent);
    return Stream.of(
        priced(TariffItemType.APPLICATION, category, 1000, percent),
        priced(TariffItemType.DOCUMENT_REVIEW, category, 1500 + dearer, percent),
        manDay,
        priced(TariffItemType.AUDIT_PER_MAN_DAY, category, 3500 + dearer, percent).forTier(HIGHER),
        priced(TariffItemType.REVIEW_AND_CERTIFICATE, category, 2000, percent),
        priced(TariffItemType.SURVEILLANCE, category, 3000 + dearer, percent),
        priced(TariffItemType.ANNUAL, category, 2000, percent),
        TariffItem.byRule(TariffItemType.TRAVEL, category, "示例：交通、住宿按实际发生额收取"));
  }

  private static TariffItem priced(TariffItemType type, String category, int yuan, int percent) {
    return TariffItem.of(type, category, BigDecimal.valueOf((long) yuan * percent / WHOLE));
  }
}
