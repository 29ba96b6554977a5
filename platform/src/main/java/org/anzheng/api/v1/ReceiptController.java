package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.anzheng.register.CertificateEntry;
import org.anzheng.trust.QueryReceipts;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 查询凭证接口: the answer to a question, signed, for the file of whoever relied on it. */
@RestController
@Tag(name = "Certificates")
class ReceiptController {

  private static final String RECEIPT = "application/anzheng-receipt+jwt";

  private final CertificateQuestion question;
  private final QueryReceipts receipts;

  ReceiptController(CertificateQuestion question, QueryReceipts receipts) {
    this.question = question;
    this.receipts = receipts;
  }

  @GetMapping(path = "/api/v1/certificates/{number}/receipt", produces = RECEIPT)
  @Operation(
      operationId = "getReceipt",
      summary = "A signed answer (JWS, ES256): what was asked, what was answered, when")
  ResponseEntity<byte[]> receipt(
      @PathVariable String number,
      @Parameter(description = "The status at the end of this day in Asia/Shanghai") @RequestParam
          Optional<LocalDate> on) {
    CertificateEntry entry = question.answer(number, on);
    String receipt = receipts.sign(answer(number, on, entry), question.now());
    String name = entry.number() + on.map(day -> "-" + day).orElse("") + "-receipt.jwt";
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf(RECEIPT))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(receipt.getBytes(StandardCharsets.US_ASCII));
  }

  private static Map<String, Object> answer(
      String number, Optional<LocalDate> on, CertificateEntry entry) {
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("number", number);
    on.ifPresent(day -> question.put("on", day.toString()));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("question", question);
    answer.put("number", entry.number());
    on.ifPresent(day -> answer.put("on", day.toString()));
    answer.put("status", entry.status().name());
    answer.put("status_code", entry.status().code());
    answer.put("standing", entry.issuer().standing().name());
    answer.put("scope", entry.content().scopeZh());
    answer.put("holder", entry.content().holderName());
    entry.content().holderUscc().ifPresent(uscc -> answer.put("uscc", uscc));
    answer.put("data_as_of", entry.asOf().toString());
    return answer;
  }
}
