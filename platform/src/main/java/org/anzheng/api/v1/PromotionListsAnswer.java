package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** 采信推广清单列表. */
@Schema(name = "PromotionLists")
record PromotionListsAnswer(List<PromotionListAnswer> lists) {}
