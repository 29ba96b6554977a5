package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** 采信推广清单各版本. */
@Schema(name = "PromotionListVersions")
record PromotionVersionsAnswer(
    String number, @Schema(description = "Newest first") List<PromotionListAnswer> versions) {}
