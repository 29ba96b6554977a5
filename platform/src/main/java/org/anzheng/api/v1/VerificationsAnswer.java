package org.anzheng.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anzheng.adoption.verification.Verdict;
import org.anzheng.adoption.verification.VerdictResult;
import org.anzheng.adoption.verification.VerificationAspect;
import org.anzheng.adoption.verification.VerificationCause;
import org.anzheng.adoption.verification.VerificationOutcome;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.register.PublicState;
import org.jspecify.annotations.Nullable;

/** 核验答复. */
@Schema(name = "Verifications")
record VerificationsAnswer(List<Answer> items) {

  static VerificationsAnswer of(List<Verdict> verdicts, String site) {
    return new VerificationsAnswer(verdicts.stream().map(v -> Answer.of(v, site)).toList());
  }

  /** 一项答复. */
  @Schema(name = "Verification", description = "The answer to the item at the same place")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Answer(
      @Schema(description = "As asked") String number,
      VerdictResult result,
      @Schema(description = "The instant the answer holds for") Instant asOf,
      @Schema(description = "What came of each comparison that was asked for")
          Map<VerificationAspect, VerificationOutcome> checks,
      @Schema(description = "Why there is no certificate to compare with")
          @Nullable VerificationCause cause,
      @Schema(description = "With MAY_LAG: when the body named last reported anything")
          @Nullable Instant lastReport,
      @Schema(
              description =
                  "With AMBIGUOUS: the certificates that bodies reported under this number")
          @Nullable List<String> candidates,
      @Nullable Certificate certificate) {

    static Answer of(Verdict verdict, String site) {
      return new Answer(
          verdict.item().number(),
          verdict.result(),
          verdict.asOf(),
          verdict.checks(),
          verdict.cause().orElse(null),
          verdict.lastReport().orElse(null),
          verdict.candidates().isEmpty() ? null : verdict.candidates(),
          verdict.state().map(state -> Certificate.of(state, site)).orElse(null));
    }
  }

  /** 所核证书. */
  @Schema(name = "VerifiedCertificate")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Certificate(
      String number,
      CertificateStatus status,
      String statusCode,
      Instant statusSince,
      String holder,
      @Nullable String uscc,
      String category,
      String level,
      LocalDate issuedOn,
      LocalDate validTo,
      IssuerAnswer issuer,
      @Schema(description = "The public page") String page) {

    static Certificate of(PublicState state, String site) {
      return new Certificate(
          state.number(),
          state.status(),
          state.status().code(),
          state.since(),
          state.holderName(),
          state.holderUscc().orElse(null),
          state.category(),
          state.level(),
          state.issuedOn(),
          state.validTo(),
          IssuerAnswer.of(state.issuer()),
          site + "/certificates/" + state.number());
    }
  }
}
