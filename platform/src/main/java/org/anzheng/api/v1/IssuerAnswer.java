package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.register.PublicIssuer;
import org.jspecify.annotations.Nullable;

/** 颁证机构及其自身的资质状态. */
@Schema(name = "Issuer")
record IssuerAnswer(
    String approvalNo,
    String name,
    String nameEn,
    @Schema(description = "The body's own standing at that instant") BodyStanding standing,
    LocalDate standingSince,
    @Schema(description = "The category whose approval alone was revoked, if only that was")
        @Nullable String standingCategory) {

  static IssuerAnswer of(PublicIssuer issuer) {
    return new IssuerAnswer(
        issuer.approvalNo(),
        issuer.name(),
        issuer.nameEn(),
        issuer.standing(),
        issuer.since(),
        issuer.category().orElse(null));
  }
}
