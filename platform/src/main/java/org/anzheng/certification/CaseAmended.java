package org.anzheng.certification;

import java.util.Optional;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 变更决定已落实: the certificate has a new version.
 *
 * @param changeCode code of the national table of changes
 */
@NamedInterface("facts")
public record CaseAmended(
    Act act, CaseStep step, String certificate, String changeCode, String contentHash)
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
