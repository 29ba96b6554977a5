package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anzheng.register.ChangeKind;
import org.anzheng.register.PublicChange;

/** 变动. */
@Schema(name = "Changes")
record ChangesAnswer(
    List<Change> items,
    @Schema(description = "Give it as after to read on, now or later; it stays good for ever")
        String next,
    @Schema(description = "Whether it is worth asking again at once") boolean more) {

  /** 一项变动. */
  @Schema(name = "Change", description = "What it is now, its own address says")
  record Change(
      @Schema(description = "Identity of the fact, by which the log finds its record") UUID id,
      ChangeKind kind,
      @Schema(description = "Certificate number or approval number") String key,
      @Schema(description = "Approval number of the body it is about") String issuer,
      @Schema(description = "Such as CertificateSuspended") String event,
      Instant effective,
      Instant recorded,
      @Schema(description = "Where it can be read as it is now") String address) {

    static Change of(PublicChange change, String site) {
      String noun =
          switch (change.kind()) {
            case CERTIFICATE -> "/api/v1/certificates/";
            case BODY, TARIFF -> "/api/v1/bodies/";
          };
      return new Change(
          change.factId(),
          change.kind(),
          change.key(),
          change.issuer(),
          change.event(),
          change.effective(),
          change.recorded(),
          site + noun + change.key());
    }
  }
}
