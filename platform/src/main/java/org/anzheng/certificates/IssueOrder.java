package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * 颁证指令: what a signed decision to grant asks for.
 *
 * @param chain the record chain fixed at commission, which the certificate continues
 * @param decisionHash {@link CertificateContent#hash()} as the decision recorded it (SOD-12)
 * @param replacement the certificate that ends when this one is issued
 */
public record IssueOrder(
    String caseNumber,
    String chain,
    UUID holder,
    UUID body,
    CertificateContent content,
    LocalDate decidedOn,
    String decisionHash,
    Optional<Replacement> replacement) {

  /** A first certificate, which replaces none. */
  public IssueOrder(
      String caseNumber,
      String chain,
      UUID holder,
      UUID body,
      CertificateContent content,
      LocalDate decidedOn,
      String decisionHash) {
    this(caseNumber, chain, holder, body, content, decidedOn, decisionHash, Optional.empty());
  }
}
