package org.anzheng.certificates;

import java.util.Map;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 证书已由新证书替换: ended without fault, because a new certificate continues the lineage.
 *
 * @param by number of the new certificate
 * @param caseNumber the case that led to the new certificate
 */
@NamedInterface("facts")
public record CertificateReplaced(
    Act act, CertificateReference certificate, StatusChange change, String by, String caseNumber)
    implements CertificateFact {

  @Override
  public String event() {
    return "replace";
  }

  @Override
  public Map<String, Object> lineageFields() {
    return Map.of("replaced_by", by);
  }
}
