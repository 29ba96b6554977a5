package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 证书已颁发.
 *
 * @param surveillanceDue by which day it is to be kept for the first time
 * @param replaces number of the certificate that ends with it
 */
@NamedInterface("facts")
public record CertificateIssued(
    Act act,
    CertificateReference certificate,
    StatusChange change,
    CertificateContent content,
    Credential credential,
    LocalDate issuedOn,
    LocalDate validTo,
    LocalDate surveillanceDue,
    String caseNumber,
    UUID holder,
    UUID body,
    Optional<String> replaces)
    implements CertificateFact {

  @Override
  public Optional<Credential> newCredential() {
    return Optional.of(credential);
  }

  @Override
  public String event() {
    return "issue";
  }

  @Override
  public Map<String, Object> lineageFields() {
    return replaces.<Map<String, Object>>map(number -> Map.of("replaces", number)).orElse(Map.of());
  }
}
