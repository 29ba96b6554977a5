package org.anzheng.api.v1;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.register.CertificateEntry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 证书答复: an entry of the register as the interface gives it, with the address of its page. */
@Component
class CertificateAnswers {

  private final String site;

  CertificateAnswers(@Value("${anzheng.public-url}") String site) {
    this.site = site;
  }

  CertificateAnswer of(CertificateEntry entry, Optional<LocalDate> on) {
    return CertificateAnswer.of(entry, on, site + "/certificates/" + entry.number());
  }
}
