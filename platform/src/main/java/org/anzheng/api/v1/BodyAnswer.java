package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.register.BodyEntry;
import org.anzheng.register.BodyReporting;
import org.jspecify.annotations.Nullable;

/** 认证机构. */
@Schema(name = "Body")
record BodyAnswer(
    String approvalNo,
    String name,
    String nameEn,
    BodyStanding standing,
    LocalDate standingSince,
    LocalDate validFrom,
    LocalDate validTo,
    List<Scope> scope,
    @Nullable BodyReportingAnswer reporting) {

  /** 批准范围. */
  @Schema(name = "Scope")
  record Scope(
      String category,
      LocalDate from,
      LocalDate to,
      @Schema(description = "First day on which the category no longer holds, if it was revoked")
          @Nullable LocalDate revokedFrom) {}

  static BodyAnswer of(BodyEntry body, Optional<BodyReporting> reporting) {
    return new BodyAnswer(
        body.approvalNo(),
        body.name(),
        body.nameEn(),
        body.standing(),
        body.since(),
        body.validFrom(),
        body.validTo(),
        body.scope().stream()
            .map(i -> new Scope(i.category(), i.from(), i.to(), i.revoked().orElse(null)))
            .toList(),
        reporting.map(BodyReportingAnswer::of).orElse(null));
  }
}
