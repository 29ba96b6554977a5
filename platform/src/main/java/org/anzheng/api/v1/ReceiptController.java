package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.adoption.counts.LookupChannel;
import org.anzheng.register.CertificateEntry;
import org.anzheng.register.ReceiptClaims;
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
    CertificateEntry entry = question.answer(number, on, LookupChannel.RECEIPT);
    String receipt = receipts.sign(ReceiptClaims.of(number, on, entry), question.now());
    String name = entry.number() + on.map(day -> "-" + day).orElse("") + "-receipt.jwt";
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf(RECEIPT))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(receipt.getBytes(StandardCharsets.US_ASCII));
  }
}
