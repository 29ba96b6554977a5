package org.anzheng.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.scheme.norms.NormKind;
import org.anzheng.scheme.norms.NormVersion;
import org.jspecify.annotations.Nullable;

/** 规范性文件列表. */
@Schema(name = "Rules")
record RuleListAnswer(
    @Schema(description = "Norms, rules, marks; each newest first") List<VersionAnswer> versions) {

  /** 规范性文件版本. */
  @Schema(name = "RuleVersion")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record VersionAnswer(
      @Schema(description = "Such as CSSC-R01:2023") String id,
      @Schema(description = "NORM: basic norm; RULE: certification rule; MARK: mark") NormKind kind,
      String titleZh,
      String titleEn,
      LocalDate effectiveFrom,
      @Schema(description = "First day on which it no longer holds")
          @Nullable LocalDate effectiveTo,
      @Schema(description = "Last day of the transition from the version before")
          @Nullable LocalDate transitionTo,
      @Schema(description = "Whether it holds today in Asia/Shanghai") boolean inForce,
      @Schema(description = "The public page") String page) {

    static VersionAnswer of(NormVersion version, LocalDate today, String page) {
      return new VersionAnswer(
          version.id(),
          version.kind(),
          version.titleZh(),
          version.titleEn(),
          version.effectiveFrom(),
          version.effectiveTo().orElse(null),
          version.transitionTo().orElse(null),
          version.holdsOn(today),
          page);
    }
  }
}
