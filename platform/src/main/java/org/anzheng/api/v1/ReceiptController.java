package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.adoption.counts.LookupChannel;
import org.anzheng.documents.Document;
import org.anzheng.papers.ReceiptPapers;
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
  private final ReceiptPapers papers;

  ReceiptController(CertificateQuestion question, QueryReceipts receipts, ReceiptPapers papers) {
    this.question = question;
    this.receipts = receipts;
    this.papers = papers;
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
    return answer(
        ContentDisposition.attachment().filename(name(entry, on) + ".jwt"),
        MediaType.valueOf(RECEIPT),
        signed(number, on, entry).getBytes(StandardCharsets.US_ASCII));
  }

  @GetMapping(path = "/api/v1/certificates/{number}/receipt.pdf")
  @Operation(
      operationId = "getReceiptPdf",
      summary = "The same as a signed PDF (PDF/A-2u, PDF/UA-1) with the JWS and its QR code on it")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = "string", format = "binary")))
  ResponseEntity<byte[]> pdf(
      @PathVariable String number,
      @Parameter(description = "The status at the end of this day in Asia/Shanghai") @RequestParam
          Optional<LocalDate> on) {
    CertificateEntry entry = question.answer(number, on, LookupChannel.RECEIPT);
    Document document = papers.document(signed(number, on, entry));
    return answer(
        ContentDisposition.inline().filename(name(entry, on) + "." + document.format().ending()),
        MediaType.valueOf(document.format().mediaType()),
        document.bytes());
  }

  private String signed(String number, Optional<LocalDate> on, CertificateEntry entry) {
    return receipts.sign(ReceiptClaims.of(number, on, entry), question.now());
  }

  private static String name(CertificateEntry entry, Optional<LocalDate> on) {
    return entry.number() + on.map(day -> "-" + day).orElse("") + "-receipt";
  }

  private static ResponseEntity<byte[]> answer(
      ContentDisposition.Builder disposition, MediaType type, byte[] receipt) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
        .body(receipt);
  }
}
