package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 证书已报送: a body reported a certificate that it issued in its own system. Nobody signed it here.
 *
 * @param surveillanceDue by which day the body is to keep it for the first time
 * @param caseNumber the row of the report it came with
 * @param ownNumber its number in the body's own system
 */
@NamedInterface("facts")
public record CertificateReported(
    Act act,
    CertificateReference certificate,
    StatusChange change,
    CertificateContent content,
    LocalDate issuedOn,
    LocalDate validTo,
    LocalDate surveillanceDue,
    String caseNumber,
    String ownNumber,
    UUID holder,
    UUID body)
    implements CertificateFact {

  @Override
  public String event() {
    return "issue";
  }

  @Override
  public Map<String, Object> lineageFields() {
    return Map.of("origin", "report");
  }
}
