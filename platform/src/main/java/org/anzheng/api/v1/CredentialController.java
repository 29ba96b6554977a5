package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.anzheng.adoption.counts.LookupChannel;
import org.anzheng.certificates.CredentialSearch;
import org.anzheng.certificates.IssuedCredential;
import org.anzheng.kernel.Refusal;
import org.anzheng.trust.LogPositions;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 机读证书接口: the signed credential, once the log covers it, with nothing hidden shown. */
@RestController
@Tag(name = "Certificates")
class CredentialController {

  private static final String CREDENTIAL = "application/dc+sd-jwt";

  private final CertificateQuestion question;
  private final CredentialSearch credentials;
  private final LogPositions log;

  CredentialController(
      CertificateQuestion question, CredentialSearch credentials, LogPositions log) {
    this.question = question;
    this.credentials = credentials;
    this.log = log;
  }

  @GetMapping(path = "/api/v1/certificates/{number}/credential", produces = CREDENTIAL)
  @Operation(
      operationId = "getCredential",
      summary = "The certificate as its body signed it (SD-JWT VC, ES256)")
  ResponseEntity<byte[]> credential(@PathVariable String number) {
    IssuedCredential issued = find(number);
    byte[] token = issued.credential().publicToken().getBytes(StandardCharsets.US_ASCII);
    return answer(token, MediaType.valueOf(CREDENTIAL), issued.number() + ".sdjwt");
  }

  @GetMapping(
      path = "/api/v1/certificates/{number}/credential.sm2",
      produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  @Operation(
      operationId = "getCredentialSm2",
      summary =
          "Detached SM2 signature (DER, SM3, distid 1234567812345678) over the credential without"
              + " its tilde")
  ResponseEntity<byte[]> sm2(@PathVariable String number) {
    IssuedCredential issued = find(number);
    return answer(
        issued.credential().sm2Bytes(),
        MediaType.APPLICATION_OCTET_STREAM,
        issued.number() + ".sdjwt.sm2");
  }

  private IssuedCredential find(String number) {
    String known = question.answer(number, Optional.empty(), LookupChannel.INTERFACE).number();
    IssuedCredential issued =
        credentials
            .find(known)
            .orElseThrow(() -> new Refusal(ApiRefusal.WITHOUT_CREDENTIAL, known));
    log.requirePublished(issued.factId());
    return issued;
  }

  private static ResponseEntity<byte[]> answer(byte[] content, MediaType type, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
