package org.anzheng.certification;

import java.util.Optional;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 已颁证: the case led to this certificate. */
@NamedInterface("facts")
public record CaseIssued(Act act, CaseStep step, String certificate, String contentHash)
    implements CertificationFact {

  @Override
  public String note() {
    return certificate;
  }

  @Override
  public Optional<String> leadsTo() {
    return Optional.of(certificate);
  }
}
