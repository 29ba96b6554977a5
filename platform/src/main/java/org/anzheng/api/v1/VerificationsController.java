package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anzheng.adoption.verification.Verdict;
import org.anzheng.adoption.verification.VerdictLine;
import org.anzheng.adoption.verification.VerificationFile;
import org.anzheng.adoption.verification.VerificationItem;
import org.anzheng.adoption.verification.VerificationRefusal;
import org.anzheng.adoption.verification.Verifications;
import org.anzheng.kernel.Refusal;
import org.anzheng.register.CsvLine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** 核验接口: up to a thousand questions at once, as JSON or CSV, answered one by one. */
@RestController
@Tag(name = "Verifications", description = "Whether certificates stand up to what one was told")
class VerificationsController {

  private static final int MOST = 1000;
  private static final int MEGABYTES = 2;
  private static final String CSV = "text/csv";

  private final Verifications verifications;
  private final String site;

  VerificationsController(
      Verifications verifications, @Value("${anzheng.public-url}") String site) {
    this.verifications = verifications;
    this.site = site;
  }

  @PostMapping(
      path = "/api/v1/verifications",
      consumes = {"application/json", CSV})
  @Operation(
      operationId = "verify",
      summary = "Verify up to 1000 certificates; one verdict each, in the order asked",
      requestBody =
          @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = "application/json",
                    schema = @Schema(implementation = VerificationsQuestion.class)),
                @Content(mediaType = CSV, schema = @Schema(type = "string"))
              }),
      responses =
          @ApiResponse(
              responseCode = "200",
              description = "The verdicts, as JSON or, with Accept: text/csv, as CSV",
              content = {
                @Content(
                    mediaType = "application/json",
                    schema = @Schema(implementation = VerificationsAnswer.class)),
                @Content(mediaType = CSV, schema = @Schema(type = "string"))
              }))
  ResponseEntity<?> verify(
      @Parameter(hidden = true) InputStream body,
      @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) String type,
      @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*")
          String accept)
      throws IOException {
    byte[] question = read(body);
    return type.startsWith(CSV)
        ? answer(VerificationFile.read(question, MOST), accept, CSV)
        : answer(VerificationsQuestion.read(question, MOST), accept, "application/json");
  }

  private static byte[] read(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MEGABYTES * 1_000_000 + 1);
    if (bytes.length > MEGABYTES * 1_000_000) {
      throw new Refusal(VerificationRefusal.TOO_LARGE, MEGABYTES);
    }
    return bytes;
  }

  /** In the form asked for; where any will do, in that of the question. */
  private ResponseEntity<?> answer(List<VerificationItem> items, String accept, String same) {
    List<Verdict> verdicts = verifications.verify(items);
    boolean any = !accept.contains(CSV) && !accept.contains("json");
    return accept.contains(CSV) || any && same.equals(CSV)
        ? ResponseEntity.ok()
            .contentType(MediaType.valueOf(CSV + ";charset=UTF-8"))
            .body(csv(verdicts).getBytes(StandardCharsets.UTF_8))
        : ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_JSON)
            .body(VerificationsAnswer.of(verdicts, site));
  }

  private static String csv(List<Verdict> verdicts) {
    StringBuilder lines = new StringBuilder(CsvLine.of(VerdictLine.head()));
    int line = 0;
    for (Verdict verdict : verdicts) {
      lines.append(CsvLine.of(VerdictLine.of(++line, verdict).cells()));
    }
    return lines.toString();
  }
}
