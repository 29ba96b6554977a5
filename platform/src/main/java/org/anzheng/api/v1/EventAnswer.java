package org.anzheng.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.register.RegisterEvent;
import org.jspecify.annotations.Nullable;

/** 证书事件, with its four times. */
@Schema(name = "Event", description = "One event with its four times")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventAnswer(
    @Schema(description = "Identity of the fact, by which the log finds its record") UUID id,
    String kind,
    @Nullable CertificateStatus from,
    CertificateStatus to,
    @Nullable String reason,
    @Nullable LocalDate suspendedUntil,
    @Schema(description = "Done later than the rules demand") boolean late,
    Instant effective,
    Instant decided,
    Instant published,
    Instant recorded) {

  static EventAnswer of(RegisterEvent event) {
    return new EventAnswer(
        event.factId(),
        event.kind(),
        event.from().orElse(null),
        event.to(),
        event.reason().orElse(null),
        event.suspendedUntil().orElse(null),
        event.late(),
        event.effective(),
        event.decided(),
        event.published(),
        event.recorded());
  }
}
