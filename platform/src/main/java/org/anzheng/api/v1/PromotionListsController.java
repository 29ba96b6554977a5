package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.anzheng.adoption.promotions.PromotionList;
import org.anzheng.adoption.promotions.PromotionLists;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 采信推广清单接口. */
@RestController("apiPromotionLists")
@RequestMapping(path = "/api/v1/promotion-lists", produces = "application/json")
@Tag(name = "Promotion lists", description = "Which certificates the departments recommend")
class PromotionListsController {

  private final PromotionLists lists;
  private final String site;

  PromotionListsController(PromotionLists lists, @Value("${anzheng.public-url}") String site) {
    this.lists = lists;
    this.site = site;
  }

  @GetMapping
  @Operation(
      operationId = "listPromotionLists",
      summary = "The newest published version of each list, newest first")
  PromotionListsAnswer all() {
    return new PromotionListsAnswer(lists.published().stream().map(this::answer).toList());
  }

  @GetMapping("/{number}")
  @Operation(
      operationId = "getPromotionList",
      summary = "Every published version of one list, newest first")
  PromotionVersionsAnswer one(@PathVariable String number) {
    List<PromotionList> versions = lists.published(number);
    if (versions.isEmpty()) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
    return new PromotionVersionsAnswer(number, versions.stream().map(this::answer).toList());
  }

  private PromotionListAnswer answer(PromotionList list) {
    return PromotionListAnswer.of(list, site + "/promotion-lists/" + list.reference());
  }
}
