package org.anzheng.web.open;

import java.nio.charset.StandardCharsets;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.register.CertificateEntry;
import org.anzheng.register.PublicRegister;
import org.anzheng.trust.TlogProofs;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 包含证明: proves offline that the log holds the issue of a certificate. */
@Controller
class ProofController {

  private final PublicRegister register;
  private final TlogProofs proofs;

  ProofController(PublicRegister register, TlogProofs proofs) {
    this.register = register;
    this.proofs = proofs;
  }

  @GetMapping("/certificates/{number}/proof.tlog-proof")
  ResponseEntity<byte[]> proof(@PathVariable String number) {
    CertificateEntry entry =
        register
            .find(CertificateNumber.normalise(number))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    String proof = proofs.of(entry.history().getFirst().factId());
    String name = entry.number() + ".tlog-proof";
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(proof.getBytes(StandardCharsets.UTF_8));
  }
}
