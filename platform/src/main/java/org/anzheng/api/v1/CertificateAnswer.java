package org.anzheng.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.register.CertificateEntry;
import org.jspecify.annotations.Nullable;

/** 证书: one certificate as the public interface gives it. */
@Schema(name = "Certificate", description = "A certificate as it stood at the instant asOf")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CertificateAnswer(
    String number,
    @Schema(description = "The instant the answer holds for") Instant asOf,
    @Schema(description = "The day asked for; the answer is its end in Asia/Shanghai")
        @Nullable LocalDate on,
    CertificateStatus status,
    @Schema(
            description =
                "National code: 01 valid, 02 suspended, 03 revoked, 04 cancelled, 05 expired")
        String statusCode,
    Instant statusSince,
    @Schema(description = "Reason category, such as suspend:0116@2018") @Nullable String reason,
    @Nullable LocalDate suspendedUntil,
    LocalDate decidedOn,
    LocalDate issuedOn,
    LocalDate validTo,
    HolderAnswer holder,
    String category,
    String tier,
    String ruleVersion,
    String scopeZh,
    String scopeEn,
    List<String> standards,
    List<String> sites,
    IssuerAnswer issuer,
    @Schema(description = "SHA-256 of the certificate document, base64url") String documentHash,
    @Schema(description = "The certificate that ended when this one was issued")
        @Nullable String replaces,
    @Schema(description = "The certificate that ended this one") @Nullable String replacedBy,
    @Schema(description = "The first certificate of the lineage, when it is another one")
        @Nullable OriginAnswer origin,
    @Schema(
            description =
                "Number in the body's own system, where the body reported it; not evaluated on this"
                    + " platform, not signed here")
        @Nullable String reportedAs,
    List<EventAnswer> history,
    @Schema(description = "The public page") String page) {

  static CertificateAnswer of(CertificateEntry entry, Optional<LocalDate> on, String page) {
    return new CertificateAnswer(
        entry.number(),
        entry.asOf(),
        on.orElse(null),
        entry.status(),
        entry.status().code(),
        entry.statusSince(),
        entry.reason().orElse(null),
        entry.suspendedUntil().orElse(null),
        entry.decidedOn(),
        entry.issuedOn(),
        entry.validTo(),
        HolderAnswer.of(entry.content()),
        entry.content().category(),
        entry.content().tier(),
        entry.content().ruleVersion(),
        entry.content().scopeZh(),
        entry.content().scopeEn(),
        entry.content().standards(),
        entry.content().sites(),
        IssuerAnswer.of(entry.issuer()),
        entry.documentHash(),
        entry.lineage().replaces().orElse(null),
        entry.lineage().replacedBy().orElse(null),
        entry.lineage().origin().map(OriginAnswer::of).orElse(null),
        entry.reportedAs().orElse(null),
        entry.history().stream().map(EventAnswer::of).toList(),
        page);
  }
}
