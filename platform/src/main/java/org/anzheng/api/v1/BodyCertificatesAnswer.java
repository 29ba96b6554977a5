package org.anzheng.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.register.BodyCertificates;
import org.jspecify.annotations.Nullable;

/** 机构证书. */
@Schema(name = "BodyCertificates")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BodyCertificatesAnswer(
    @Schema(description = "The answer is its end in Asia/Shanghai") LocalDate on,
    List<VerificationsAnswer.Certificate> items,
    @Schema(description = "Give it as after to get the next page; left out on the last")
        @Nullable String next) {

  static BodyCertificatesAnswer of(LocalDate on, BodyCertificates page, String site) {
    return new BodyCertificatesAnswer(
        on,
        page.lines().stream().map(s -> VerificationsAnswer.Certificate.of(s, site)).toList(),
        page.next().orElse(null));
  }
}
