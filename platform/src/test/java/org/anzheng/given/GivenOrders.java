package org.anzheng.given;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.anzheng.evaluations.EvaluationMode;
import org.anzheng.evaluations.EvaluationOrder;
import org.anzheng.evaluations.OrderedSites;

/** Orders of evaluations that two people do in one day. */
final class GivenOrders {

  private GivenOrders() {}

  static EvaluationOrder of(
      String category, String number, UUID body, UUID client, OrderedSites sites) {
    return new EvaluationOrder(
        number,
        "case/" + number,
        body,
        client,
        category,
        "GENERAL",
        "网络安全检测评估服务",
        EvaluationMode.FULL,
        new BigDecimal("2"),
        List.of("GB/T 32914-2023/5.1", "GB/T 32914-2023/5.5"),
        sites);
  }
}
