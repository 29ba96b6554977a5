package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.anzheng.adoption.counts.LookupChannel;
import org.anzheng.register.CertificateEntry;
import org.anzheng.register.PublicRegister;
import org.anzheng.register.SearchQueryReader;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 证书接口. */
@RestController
@RequestMapping(path = "/api/v1/certificates", produces = "application/json")
@Tag(name = "Certificates", description = "Certificates as anybody may see them")
class CertificatesController {

  private static final int LINES = 20;

  private final PublicRegister register;
  private final CertificateQuestion question;
  private final CertificateAnswers answers;

  CertificatesController(
      PublicRegister register, CertificateQuestion question, CertificateAnswers answers) {
    this.register = register;
    this.question = question;
    this.answers = answers;
  }

  @GetMapping
  @SearchParameters
  @Operation(
      operationId = "searchCertificates",
      summary = "Search by words and filters in any combination")
  SearchAnswer search(@Parameter(hidden = true) @RequestParam Map<String, String> asked) {
    return SearchAnswer.of(register.search(SearchQueryReader.read(asked, LINES)));
  }

  @GetMapping("/{number}")
  @Operation(operationId = "getCertificate", summary = "One certificate, now or on a past day")
  ResponseEntity<CertificateAnswer> find(
      @PathVariable String number,
      @Parameter(description = "Its status at the end of this day in Asia/Shanghai") @RequestParam
          Optional<LocalDate> on,
      @Parameter(description = AskedDays.AS_RECORDED) @RequestParam
          Optional<LocalDate> asRecorded) {
    CertificateEntry entry =
        asRecorded
            .map(day -> question.answer(number, on, day))
            .orElseGet(() -> question.answer(number, on, LookupChannel.INTERFACE));
    return ResponseEntity.ok().eTag(EntityTag.of(entry, on)).body(answers.of(entry, on));
  }
}
