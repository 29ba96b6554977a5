package org.anzheng.web.applicant;

import org.anzheng.kernel.Actor;
import org.anzheng.web.cases.CertificateLetters;
import org.anzheng.web.shared.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 获证组织证书通知书. */
@Controller
class HeldCertificateLettersController {

  private final CertificateLetters letters;

  HeldCertificateLettersController(CertificateLetters letters) {
    this.letters = letters;
  }

  @GetMapping("/applicant/certificates/{number}/letters/{event:[0-9]+}.pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable String number, @PathVariable String event, Actor actor, View view) {
    return letters.pdf(number, event, actor, view);
  }
}
