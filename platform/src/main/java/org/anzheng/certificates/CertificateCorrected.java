package org.anzheng.certificates;

import java.util.Optional;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 证书信息已勘误. */
@NamedInterface("facts")
public record CertificateCorrected(
    Act act,
    CertificateReference certificate,
    StatusChange change,
    CertificateContent content,
    Credential credential,
    String facts)
    implements CertificateFact {

  @Override
  public Optional<Credential> newCredential() {
    return Optional.of(credential);
  }

  @Override
  public String event() {
    return "correct";
  }
}
