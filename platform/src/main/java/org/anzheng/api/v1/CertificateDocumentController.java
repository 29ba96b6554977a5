package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.documents.Document;
import org.anzheng.documents.DocumentFormat;
import org.anzheng.kernel.Refusal;
import org.anzheng.papers.CertificatePapers;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 证书文书接口. */
@RestController
@Tag(name = "Certificates", description = "Certificates as anybody may see them")
class CertificateDocumentController {

  private final CertificatePapers papers;

  CertificateDocumentController(CertificatePapers papers) {
    this.papers = papers;
  }

  @GetMapping(path = "/api/v1/certificates/{number}/document.pdf")
  @Operation(
      operationId = "getCertificatePdf",
      summary = "The certificate as a signed PDF (PDF/A-2u, PDF/UA-1)")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = "string", format = "binary")))
  ResponseEntity<byte[]> pdf(@PathVariable String number) {
    return document(number, DocumentFormat.PDF);
  }

  @GetMapping(path = "/api/v1/certificates/{number}/document.ofd")
  @Operation(
      operationId = "getCertificateOfd",
      summary = "The certificate as a sealed OFD (GB/T 33190, GB/T 38540)")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/ofd",
              schema = @Schema(type = "string", format = "binary")))
  ResponseEntity<byte[]> ofd(@PathVariable String number) {
    return document(number, DocumentFormat.OFD);
  }

  private ResponseEntity<byte[]> document(String number, DocumentFormat format) {
    String asked = CertificateNumber.normalise(number);
    Document document =
        papers
            .document(asked, format)
            .orElseThrow(() -> new Refusal(ApiRefusal.NEVER_ISSUED, asked));
    return ResponseEntity.ok()
        .eTag('"' + document.sha256() + '"')
        .contentType(MediaType.parseMediaType(format.mediaType()))
        .body(document.bytes());
  }
}
