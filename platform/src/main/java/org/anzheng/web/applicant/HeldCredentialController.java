package org.anzheng.web.applicant;

import java.nio.charset.StandardCharsets;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CredentialSearch;
import org.anzheng.certificates.IssuedCredential;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.trust.LogPositions;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 持证人的机读证书: the holder alone gets the hidden claims too, to show to whom it pleases. */
@Controller
class HeldCredentialController {

  private final CertificateSearch certificates;
  private final CredentialSearch credentials;
  private final LogPositions log;

  HeldCredentialController(
      CertificateSearch certificates, CredentialSearch credentials, LogPositions log) {
    this.certificates = certificates;
    this.credentials = credentials;
    this.log = log;
  }

  @GetMapping("/applicant/certificates/{number}/credential")
  ResponseEntity<byte[]> credential(@PathVariable String number, Actor actor) {
    IssuedCredential issued =
        certificates
            .find(number, actor.organisation())
            .flatMap(held -> credentials.find(held.number()))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    log.requirePublished(issued.factId());
    String name = issued.number() + "-with-disclosures.sdjwt";
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("application/dc+sd-jwt"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(issued.credential().token().getBytes(StandardCharsets.US_ASCII));
  }
}
