package org.anzheng.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.adoption.promotions.PromotedService;
import org.anzheng.adoption.promotions.PromotionForm;
import org.anzheng.adoption.promotions.PromotionList;
import org.anzheng.adoption.promotions.PromotionStatus;
import org.anzheng.adoption.records.Sector;
import org.anzheng.adoption.requirements.RequirementUse;
import org.anzheng.kernel.Role;
import org.jspecify.annotations.Nullable;

/** 采信推广清单. */
@Schema(
    name = "PromotionList",
    description =
        "One version of what a department recommends; any approved body's certificate counts")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PromotionListAnswer(
    String number,
    int version,
    String title,
    Role department,
    @Schema(description = "The document it rests on") String document,
    @Schema(description = "Empty for all") List<Sector> sectors,
    @Schema(description = "Provinces, codes of GB/T 2260; empty for the whole country")
        List<String> areas,
    List<ServiceAnswer> services,
    @Schema(description = "For what they are suggested") List<RequirementUse> uses,
    LocalDate from,
    @Schema(description = "Last day; left out where none is set") @Nullable LocalDate to,
    PromotionStatus status,
    String text,
    @Schema(description = "How the review of fair competition ended") String review,
    @Nullable Instant publishedAt,
    @Schema(description = "When it was replaced or withdrawn") @Nullable Instant endedAt,
    @Schema(description = "Why it was replaced or withdrawn") @Nullable String reason,
    @Schema(description = "The public page") String page) {

  static PromotionListAnswer of(PromotionList list, String page) {
    PromotionForm form = list.form();
    return new PromotionListAnswer(
        list.number(),
        list.version(),
        form.title(),
        list.department(),
        form.document(),
        form.sectors().stream().sorted().toList(),
        form.areas().stream().sorted().toList(),
        form.services().stream().map(ServiceAnswer::of).toList(),
        form.uses().stream().sorted().toList(),
        form.from(),
        form.to().orElse(null),
        list.status(),
        form.text(),
        form.review(),
        list.publishedAt().orElse(null),
        list.endedAt().orElse(null),
        list.reason().isBlank() ? null : list.reason(),
        page);
  }

  /** 推广类别. */
  @Schema(name = "PromotedService")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ServiceAnswer(
      String category,
      @Schema(description = "The lowest level that is enough; left out for any")
          @Nullable String level) {

    static ServiceAnswer of(PromotedService service) {
      return new ServiceAnswer(service.category(), service.tier().orElse(null));
    }
  }
}
