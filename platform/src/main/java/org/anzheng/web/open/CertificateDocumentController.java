package org.anzheng.web.open;

import org.anzheng.certificates.CertificateNumber;
import org.anzheng.documents.Document;
import org.anzheng.documents.DocumentFormat;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.papers.CertificatePapers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 证书文书: the certificate as a signed document. */
@Controller
class CertificateDocumentController {

  private final CertificatePapers papers;

  CertificateDocumentController(CertificatePapers papers) {
    this.papers = papers;
  }

  @GetMapping("/certificates/{number}/document.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String number) {
    return document(number, DocumentFormat.PDF);
  }

  @GetMapping("/certificates/{number}/document.ofd")
  ResponseEntity<byte[]> ofd(@PathVariable String number) {
    return document(number, DocumentFormat.OFD);
  }

  private ResponseEntity<byte[]> document(String number, DocumentFormat format) {
    String asked = CertificateNumber.normalise(number);
    Document document =
        papers.document(asked, format).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    String name = asked + "." + format.ending();
    return ResponseEntity.ok()
        .eTag('"' + document.sha256() + '"')
        .contentType(MediaType.parseMediaType(format.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name).build().toString())
        .body(document.bytes());
  }
}
