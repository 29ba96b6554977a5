package org.anzheng.certificates;

import java.util.Optional;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 证书已变更: a new version of the same certificate; number, lineage and expiry stay.
 *
 * @param content what the new version says
 * @param caseNumber the case that led to it
 */
@NamedInterface("facts")
public record CertificateChanged(
    Act act,
    CertificateReference certificate,
    StatusChange change,
    CertificateContent content,
    Credential credential,
    String caseNumber)
    implements CertificateFact {

  @Override
  public Optional<Credential> newCredential() {
    return Optional.of(credential);
  }

  @Override
  public String event() {
    return "reissue";
  }
}
