package org.anzheng.given;

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

/** Promotion lists of departments, through the front door. */
@Component
public class GivenPromotions {

  private final PromotionLists lists;

  GivenPromotions(PromotionLists lists) {
    this.lists = lists;
  }

  /** A form about a sector that the law lets a department publish, unless the text forbids it. */
  public static PromotionForm form(String title, Sector sector, String text) {
    return new PromotionForm(
        title,
        "示例网发〔2026〕1号",
        Set.of(sector),
        Set.of("110000"),
        List.of(PromotedService.of("TA"), PromotedService.of("CO/ENHANCED")),
        Set.of(RequirementUse.CONTRACT),
        LocalDate.of(2024, 1, 1),
        Optional.empty(),
        text,
        "示例：经审查，不具有排除、限制竞争效果");
  }

  /** A list that was published; returns its number. */
  public String published(String title, Sector sector, Actor department) {
    String number = lists.begin(form(title, sector, "示例：建议优先采信认证结果。"), department);
    lists.publish(number, "", department);
    return number;
  }
}
