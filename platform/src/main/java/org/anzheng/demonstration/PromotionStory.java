package org.anzheng.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anzheng.adoption.promotions.PromotedService;
import org.anzheng.adoption.promotions.PromotionForm;
import org.anzheng.adoption.promotions.PromotionLists;
import org.anzheng.adoption.records.Sector;
import org.anzheng.adoption.requirements.RequirementUse;
import org.anzheng.kernel.Actor;
import org.springframework.stereotype.Component;

/** A department recommends to operators of one sector which certificates to rely on. */
@Component
class PromotionStory {

  private final PromotionLists lists;

  PromotionStory(PromotionLists lists) {
    this.lists = lists;
  }

  /** Today: one list is published, and the next one drafted. */
  void promote(DemoWorld.Cast cast, LocalDate today) {
    Actor department = cast.departments().others().getFirst();
    lists.publish(
        lists.begin(
            form(
                "能源领域网络安全服务采信推广清单",
                Sector.ENERGY,
                List.of("TA", "CO"),
                "示例：开展风险评估、方案咨询时，建议在合同中约定服务机构在履约期间持有有效证书，并在签约前核验。",
                today),
            department),
        "",
        department);
    lists.begin(
        form("金融领域网络安全服务采信推广清单", Sector.FINANCE, List.of("OM"), "示例：起草中。", today), department);
  }

  private static PromotionForm form(
      String title, Sector sector, List<String> categories, String text, LocalDate today) {
    return new PromotionForm(
        title,
        "示例网发〔" + today.getYear() + "〕8号",
        Set.of(sector),
        Set.of(),
        categories.stream().map(PromotedService::of).toList(),
        Set.of(RequirementUse.CONTRACT),
        today,
        Optional.of(today.plusYears(1)),
        text,
        "示例：经审查，不具有排除、限制竞争效果");
  }
}
