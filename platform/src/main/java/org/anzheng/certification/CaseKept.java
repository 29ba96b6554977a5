package org.anzheng.certification;

import java.util.Optional;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 保持决定已落实: the certificate stands as it is. */
@NamedInterface("facts")
public record CaseKept(Act act, CaseStep step, String certificate) implements CertificationFact {

  @Override
  public String note() {
    return certificate;
  }

  @Override
  public Optional<String> leadsTo() {
    return Optional.of(certificate);
  }
}
